### What catalogued services do, what they store on the device and why some need no consent: whole sentences.

## What the service does on the site

service-google-analytics-4 = Counts visitors to the site and shows in statistics how the site is used.
service-google-universal-analytics = Google’s earlier visitor statistics, replaced by Google Analytics 4. It stopped collecting data on 1 July 2023.
service-google-maps = Shows a map on the page. When the map opens, your browser connects to Google.
service-matomo = Counts visitors to the site and shows in statistics how the site is used. We run the software ourselves.
service-meta-pixel = Tells Meta what you do on the site. The data is used to target ads on Facebook and Instagram and to measure their results.
service-stripe = Takes online payments and guards against payment fraud.
service-youtube = Shows videos on the page. When a video opens, your browser connects to YouTube.

## What a stored item is for

storage-abuse_detection = Detects spam, fraud and other abuse.
storage-ad_click = Connects the visit with the ad the visitor clicked.
storage-ad_delivery = Recognises the browser so that ads can be shown, targeted and measured.
storage-cookie_support = Tests whether the browser accepts cookies.
storage-distinguish_visitors = Tells visitors apart by means of a random identifier.
storage-feature_rollout = Controls the gradual introduction of new features.
storage-first_referrer = Remembers the page or ad from which the visitor came to the site.
storage-google_preferences = Remembers Google settings such as the language. Google may also use the identifier for advertising.
storage-limit_requests = Limits the number of requests sent to the service.
storage-payment_fraud = Recognises the device so that payment fraud can be prevented.
storage-payment_session = Follows the payment while it lasts so that fraud can be prevented.
storage-player_state = Remembers the state of the video player and the devices videos are played on.
storage-privacy_choices = Remembers your privacy choices in the service.
storage-request_authenticity = Makes sure that requests come from the user and not from another site.
storage-session_state = Keeps track of the current visit.
storage-video_preferences = Recognises the browser, remembers video settings and helps to resolve problems. The service may also use the identifier for recommendations.

## Why a service needs no consent

exempt-payment_fraud = The service is used only when you pay through it. By law a payment service must monitor payments for fraud, and no payment can be made without that check.

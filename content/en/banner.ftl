# The words of the consent request: first layer, settings and the places of embeds.
# { $controller } is the controller's name, { $parties } the number of third parties that may get access.
# { $service } and { $provider } are filled in by the browser.

# The name of the link that opens the settings from every page of the site.
banner-settings-link = Cookie settings

banner-title = We use cookies
banner-text = { $controller } stores cookies and other data on your device and reads them. We ask for your consent to these:
banner-functional = Preferences
banner-functional-why = The site remembers your choices and settings.
banner-analytics = Statistics
banner-analytics-why = We see how the site is used.
banner-marketing = Marketing
banner-marketing-why = We target ads and measure how they work.
banner-embedded = Embedded content
banner-embedded-why = We show videos, maps and the like from other services.
banner-parties = { $parties ->
    [0] No third party gets access.
    [one] One third party may get access.
   *[other] { $parties } third parties may get access.
}
banner-change = Refusing does not limit your use of the site. You can change your choice at any time through the link { banner-settings-link }.
banner-reject-all = Reject all
banner-accept-all = Accept all
banner-settings = Settings
banner-list-link = Cookies and who has access
banner-notice-link = Privacy notice

# In the place of an embed that is not shown yet.
banner-embed-text = This comes from { $service }. If you show it, { $provider } can store data on your device and read it.
banner-embed-once = Show this once
banner-embed-always = Always show
banner-embed-open = Open in a new tab

# Settings.
banner-settings-text = Choose what you consent to.
banner-necessary = Necessary
banner-necessary-why = The site does not work without these, so we do not ask for consent.
banner-all = All
banner-stored = What is stored
banner-nothing-stored = Stores nothing on your device.
banner-provider = Provider
banner-access = Access
banner-lifetime = How long
banner-remains = When you withdraw, we delete what we can. You can delete the rest and others’ cookies in your browser.
banner-signal = Your browser refuses for you (Global Privacy Control): everything is rejected until you choose otherwise.
banner-save = Save choices
banner-download = Download your choice (JSON)
banner-close = Close

# The current choice on the cookie page.
banner-granted = You have accepted
banner-refused = You have rejected
banner-none = You have not chosen yet.
banner-change-choice = Cookie settings
banner-withdraw = Withdraw consent

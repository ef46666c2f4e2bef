banner-text = We store cookies and other data on your device and read them. We ask for your consent to these:
banner-reject-all = More information

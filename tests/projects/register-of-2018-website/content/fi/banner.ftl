banner-text = Tallennamme laitteellesi evästeitä ja muita tietoja ja luemme niitä. Pyydämme suostumustasi näihin:
banner-reject-all = Lisätietoja

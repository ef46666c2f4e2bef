notice-kind = Tietosuojaseloste, lyhyesti

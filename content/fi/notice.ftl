### Selosteen omat sanat.
notice-kind = Tietosuojaseloste

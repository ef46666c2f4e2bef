### Names of the special categories of personal data (GDPR Art. 9(1)) and of criminal data (Art. 10).

special-racial_or_ethnic_origin = rotu tai etninen alkuperä
special-political_opinions = poliittiset mielipiteet
special-beliefs = uskonnollinen tai filosofinen vakaumus
special-trade_union_membership = ammattiliiton jäsenyys
special-genetic = geneettiset tiedot
special-biometric = biometriset tiedot henkilön tunnistamista varten
special-health = terveystiedot
special-sex_life = seksuaalielämä tai seksuaalinen suuntautuminen
special-criminal = rikostuomiot ja rikkomukset

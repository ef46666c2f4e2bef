### Names of the special categories of personal data (GDPR Art. 9(1)) and of criminal data (Art. 10).

special-racial_or_ethnic_origin = ras eller etniskt ursprung
special-political_opinions = politiska åsikter
special-beliefs = religiös eller filosofisk övertygelse
special-trade_union_membership = medlemskap i fackförening
special-genetic = genetiska uppgifter
special-biometric = biometriska uppgifter för att identifiera en person
special-health = uppgifter om hälsa
special-sex_life = sexualliv eller sexuell läggning
special-criminal = fällande domar i brottmål och lagöverträdelser

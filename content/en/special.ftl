### Names of the special categories of personal data (GDPR Art. 9(1)) and of criminal data (Art. 10).

special-racial_or_ethnic_origin = racial or ethnic origin
special-political_opinions = political opinions
special-beliefs = religious or philosophical beliefs
special-trade_union_membership = trade union membership
special-genetic = genetic data
special-biometric = biometric data used to identify a person
special-health = health data
special-sex_life = sex life or sexual orientation
special-criminal = criminal convictions and offences

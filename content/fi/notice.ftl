### Selosteen omat sanat.
notice-kind = Tietosuojaseloste
period-years = { $count ->
    [one] { $count } vuosi
   *[other] { $count } vuotta
}
period-months = { $count ->
    [one] { $count } kuukausi
   *[other] { $count } kuukautta
}
period-days = { $count ->
    [one] { $count } päivä
   *[other] { $count } päivää
}

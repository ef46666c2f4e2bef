### The notice's own words.
notice-kind = Privacy notice
period-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
period-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
period-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

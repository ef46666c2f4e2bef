### The notice's own words.
notice-kind = Privacy notice

notice-kind = Privacy notice, in short

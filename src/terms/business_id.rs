//! The Finnish business id: seven digits, a hyphen and the digit that follows from them.

/// What is wrong with an id, if anything is.
///
/// ```
/// use seloste::terms::business_id::fault;
/// assert_eq!(fault("1234567-1"), None);
/// assert!(fault("1234567-8").is_some());
/// ```
pub fn fault(id: &str) -> Option<&'static str> {
    let form = id.split_once('-').filter(|(number, check)| {
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        number.len() == 7 && check.len() == 1 && digits(number) && digits(check)
    });
    let Some((number, check)) = form else {
        return Some("seven digits, a hyphen and one digit were expected");
    };
    (check_digit(number) != check.parse().ok())
        .then_some("the last digit does not follow from the others")
}

/// The digit that follows from seven others; some numbers have none and are not used.
fn check_digit(number: &str) -> Option<u32> {
    const WEIGHTS: [u32; 7] = [7, 9, 10, 5, 8, 4, 2];
    let digits = number.chars().filter_map(|digit| digit.to_digit(10));
    let sum: u32 = digits
        .zip(WEIGHTS)
        .map(|(digit, weight)| digit * weight)
        .sum();
    match sum % 11 {
        0 => Some(0),
        1 => None,
        rest => Some(11 - rest),
    }
}

/// The id meant by one in another form, where its digits are right: `FI12345671`, `12345671`, or one of six digits.
pub fn meant(id: &str) -> Option<String> {
    let bare = id.trim().trim_start_matches("FI").trim();
    if !bare
        .chars()
        .all(|c| c.is_ascii_digit() || c == '-' || c == ' ')
    {
        return None;
    }
    let digits: String = bare.chars().filter(char::is_ascii_digit).collect();
    let digits = match digits.len() {
        7 => format!("0{digits}"),
        8 => digits,
        _ => return None,
    };
    let meant = format!("{}-{}", &digits[..7], &digits[7..]);
    fault(&meant).is_none().then_some(meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_digit_follows_from_the_others() {
        for id in [
            "1234567-1",
            "0123456-2",
            "1357924-2",
            "2345678-0",
            "1122334-9",
        ] {
            assert_eq!(fault(id), None, "{id}");
        }
        for id in [
            "1234567-8",
            "1234567-",
            "12345671",
            "FI12345671",
            "1234567-12",
            "123456-1",
        ] {
            assert!(fault(id).is_some(), "{id}");
        }
        assert_eq!(meant("FI12345671").as_deref(), Some("1234567-1"));
        assert_eq!(meant("12345671").as_deref(), Some("1234567-1"));
        assert_eq!(meant("123456-2").as_deref(), Some("0123456-2"));
        assert_eq!(meant("1234567-8"), None);
    }
}

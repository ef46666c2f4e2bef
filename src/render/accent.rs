//! The accent of a site: the shades of its colour that can be read on a light and on a dark page.

use crate::terms::Colour;

/// What the accent stands on in the light look: the darkest of the default theme's backgrounds.
const LIGHT: [Colour; 2] = [Colour([0xf3, 0xf6, 0xf7]), Colour([0xfd, 0xf3, 0xdc])];
/// The same in the dark look: the lightest.
const DARK: [Colour; 2] = [Colour([0x1d, 0x23, 0x29]), Colour([0x2d, 0x26, 0x14])];
/// The contrast of text of usual size, WCAG 2.2, 1.4.3.
const CONTRAST: f64 = 4.5;
/// How fine the steps towards black or white are.
const STEPS: u32 = 64;

/// The rule that sets the accent: the colour itself where it can be read, else the nearest shade that can.
pub fn style(colour: Colour) -> String {
    let light = shade(colour, Colour([0; 3]), &LIGHT);
    let dark = shade(colour, Colour([255; 3]), &DARK);
    format!(":root{{--accent:light-dark({light},{dark})}}")
}

/// The colour, mixed with as little of `end` as the backgrounds ask for.
fn shade(colour: Colour, end: Colour, backgrounds: &[Colour]) -> Colour {
    let shades = (0..=STEPS).map(|step| mixed(colour, end, step));
    let readable = |shade: &Colour| {
        backgrounds
            .iter()
            .all(|background| contrast(*shade, *background) >= CONTRAST)
    };
    shades.into_iter().find(readable).unwrap_or(end)
}

fn mixed(colour: Colour, end: Colour, step: u32) -> Colour {
    let mut out = [0; 3];
    for (channel, (from, to)) in out.iter_mut().zip(colour.0.into_iter().zip(end.0)) {
        let sum = u32::from(from) * (STEPS - step) + u32::from(to) * step;
        *channel = u8::try_from(sum / STEPS).unwrap_or(u8::MAX);
    }
    Colour(out)
}

/// The contrast of two colours, 1 to 21 (WCAG 2.2).
fn contrast(a: Colour, b: Colour) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(Colour(channels): Colour) -> f64 {
    let linear = |channel: u8| {
        let share = f64::from(channel) / 255.0;
        match share <= 0.04045 {
            true => share / 12.92,
            false => ((share + 0.055) / 1.055).powf(2.4),
        }
    };
    let [red, green, blue] = channels.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        let (black, white) = (Colour([0; 3]), Colour([255; 3]));
        assert!((contrast(black, white) - 21.0).abs() < 1e-9);
        assert!((contrast(white, white) - 1.0).abs() < 1e-9);
        // #767676 is the lightest grey that reaches 4.5 on white.
        assert!(contrast(Colour([0x76; 3]), white) >= CONTRAST);
        assert!(contrast(Colour([0x77; 3]), white) < CONTRAST);
    }

    #[test]
    fn every_colour_gets_shades_that_can_be_read() {
        for red in (0..=255).step_by(51) {
            for green in (0..=255).step_by(51) {
                for blue in (0..=255).step_by(51) {
                    let colour = Colour([red, green, blue]);
                    for (end, backgrounds) in [(0, LIGHT), (255, DARK)] {
                        let shade = shade(colour, Colour([end; 3]), &backgrounds);
                        for background in backgrounds {
                            assert!(contrast(shade, background) >= CONTRAST, "{colour}: {shade}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn a_colour_that_can_be_read_stays_as_it_is() {
        let teal = Colour([0x0b, 0x5c, 0x63]);
        assert!(style(teal).starts_with(":root{--accent:light-dark(#0b5c63,#"));
    }

    #[test]
    fn the_backgrounds_are_those_of_the_default_theme() {
        let css = include_str!("../../themes/default/style.css");
        for (light, dark) in LIGHT.iter().zip(DARK) {
            assert!(
                css.contains(&format!("light-dark({light}, {dark})")),
                "{light}, {dark}"
            );
        }
    }
}

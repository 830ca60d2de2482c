//! Holidays as days, in Italian and English.

use super::{check, check_en, check_published, check_published_en};

#[test]
fn holidays_with_a_day_of_their_own() {
    check("Negozi chiusi a Natale.", &["a Natale = --12-25"]);
    check("La vigilia di Natale nevicò.", &["La vigilia di Natale = --12-24"]);
    check("A Ferragosto spiagge piene.", &["A Ferragosto = --08-15"]);
    check(
        "Musei gratis per la Festa della Repubblica.",
        &["per la Festa della Repubblica = --06-02"],
    );
    check("Il crollo del Natale 2022.", &["del Natale 2022 = 2022-12-25"]);
    check_published((2024, 1, 9), "A Natale le vendite.", &["A Natale = 2023-12-25"]);
    check_en("Shops close on Christmas Day.", &["on Christmas Day = --12-25"]);
    check_en("Fireworks on New Year's Eve drew crowds.", &["on New Year's Eve = --12-31"]);
    check_en("The parade on St. Patrick's Day was wet.", &["on St. Patrick's Day = --03-17"]);
    check_en("They wed on Valentine's Day.", &["on Valentine's Day = --02-14"]);
    check_en(
        "Marches on International Workers' Day.",
        &["on International Workers' Day = --05-01"],
    );
    check_en("Fighting stopped at Christmas.", &["at Christmas = --12-25"]);
    check_en("the parades mark independence day.", &["independence day = --07-04"]);
}

#[test]
fn movable_feasts() {
    check("La tregua di Pasqua 2022.", &["di Pasqua 2022 = 2022-04-17"]);
    check("A Pasqua 2022 la tregua.", &["A Pasqua 2022 = 2022-04-17"]);
    check("A Pasqua la tregua.", &[]);
    check_published((2024, 4, 24), "A Pasqua la tregua.", &["A Pasqua = 2024-03-31"]);
    check_published((2024, 4, 24), "A Pasquetta le code.", &["A Pasquetta = 2024-04-01"]);
    check_published(
        (2024, 3, 1),
        "Il Venerdì Santo si digiuna.",
        &["Il Venerdì Santo = 2024-03-29"],
    );
    check_published((2024, 2, 1), "Martedì grasso la sfilata.", &["Martedì grasso = 2024-02-13"]);
    check_published_en(
        (2018, 11, 30),
        "Sales fell on Black Friday.",
        &["on Black Friday = 2018-11-23"],
    );
    check_published_en(
        (2021, 9, 20),
        "the union met on Labor Day.",
        &["on Labor Day = 2021-09-06"],
    );
    check_en(
        "The attack on Easter Sunday 2019 killed many.",
        &["on Easter Sunday 2019 = 2019-04-21"],
    );
}

#[test]
fn names_that_are_no_day() {
    check("Il sindaco Natale Rossi ha risposto.", &[]);
    check("Vive a Natale Rossi la casa.", &[]);
    check("L'albero di Natale è acceso.", &[]);
    check("Babbo Natale arriva.", &[]);
    check("A Pasqua ortodossa finita.", &[]);
    check("Abita a Santo Stefano di Magra.", &[]);
    check_published((2024, 4, 24), "Il brano dei Venerdì Santo.", &[]);
    check_en("The Christmas tree was lit.", &[]);
    check_en("He sailed from Christmas Island.", &[]);
    check_en("The Good Friday Agreement held.", &[]);
    check_en("Ukraine's Independence Day was calm.", &[]);
    check_en("Kyiv marked Independence Day quietly.", &[]);
    check_en("The Boxing Day tsunami is remembered.", &[]);
}

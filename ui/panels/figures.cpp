// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/figures.h"

#include "ui/dates.h"

#include <QCoreApplication>
#include <QDate>
#include <QTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace sourcelight::ui
{

using namespace Qt::StringLiterals;

namespace
{

struct Figures {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

struct Scale {
    double factor;
    QString suffix;
};

constexpr double largestInWords = 1e18;

Scale scaleOf(double magnitude)
{
    if (magnitude >= 1e12)
        return {1e12, u' ' + Figures::tr("tn", "trillions")};
    if (magnitude >= 1e9)
        return {1e9, u' ' + Figures::tr("bn", "billions")};
    if (magnitude >= 1e6)
        return {1e6, u' ' + Figures::tr("m", "millions")};
    return {1, {}};
}

bool fits(double magnitude, double factor)
{
    const double thousandths = magnitude / factor * 1000;
    return std::abs(thousandths - std::round(thousandths)) < 1e-6;
}

QString plainMagnitude(double magnitude, const QLocale &locale)
{
    const int decimals =
        magnitude >= 1 || magnitude == 0 ? 4 : std::clamp(3 - int(std::floor(std::log10(magnitude))), 4, 17);
    QString text = locale.toString(magnitude, 'f', decimals);
    const QString point = locale.decimalPoint();
    while (text.endsWith(locale.zeroDigit()))
        text.chop(locale.zeroDigit().size());
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

QString signOf(double value)
{
    return value < 0 ? u"−"_s : QString();
}

struct Unit {
    const char *name;
    const char *one;
    const char *many;
};

constexpr Unit sameForAll(const char *name, const char *symbol)
{
    return {name, symbol, symbol};
}

constexpr std::array units{
    sameForAll("percentage point", QT_TRANSLATE_NOOP("Figures", "pp")),
    sameForAll("basis point", QT_TRANSLATE_NOOP("Figures", "bp")),
    sameForAll("millimetre", "mm"),
    sameForAll("centimetre", "cm"),
    sameForAll("metre", "m"),
    sameForAll("kilometre", "km"),
    sameForAll("inch", "in"),
    sameForAll("foot", "ft"),
    sameForAll("yard", "yd"),
    sameForAll("nautical mile", "nmi"),
    sameForAll("square metre", "m²"),
    sameForAll("square kilometre", "km²"),
    sameForAll("square foot", "sq ft"),
    sameForAll("square mile", "sq mi"),
    sameForAll("hectare", "ha"),
    sameForAll("cubic metre", "m³"),
    sameForAll("cubic kilometre", "km³"),
    sameForAll("cubic foot", "cu ft"),
    sameForAll("millilitre", "ml"),
    sameForAll("litre", "l"),
    sameForAll("milligram", "mg"),
    sameForAll("gram", "g"),
    sameForAll("kilogram", "kg"),
    sameForAll("tonne", "t"),
    sameForAll("pound", "lb"),
    sameForAll("ounce", "oz"),
    sameForAll("stone", "st"),
    sameForAll("kilometre per hour", "km/h"),
    sameForAll("metre per second", "m/s"),
    sameForAll("mile per hour", "mph"),
    sameForAll("degree", "°"),
    sameForAll("degree Celsius", "°C"),
    sameForAll("degree Fahrenheit", "°F"),
    sameForAll("kelvin", "K"),
    sameForAll("watt", "W"),
    sameForAll("kilowatt", "kW"),
    sameForAll("megawatt", "MW"),
    sameForAll("gigawatt", "GW"),
    sameForAll("terawatt", "TW"),
    sameForAll("kilowatt hour", "kWh"),
    sameForAll("megawatt hour", "MWh"),
    sameForAll("gigawatt hour", "GWh"),
    sameForAll("terawatt hour", "TWh"),
    sameForAll("volt", "V"),
    sameForAll("kilovolt", "kV"),
    sameForAll("ampere", "A"),
    sameForAll("joule", "J"),
    sameForAll("megajoule", "MJ"),
    sameForAll("kilocalorie", "kcal"),
    sameForAll("hertz", "Hz"),
    sameForAll("kilohertz", "kHz"),
    sameForAll("megahertz", "MHz"),
    sameForAll("gigahertz", "GHz"),
    sameForAll("decibel", "dB"),
    sameForAll("hectopascal", "hPa"),
    sameForAll("millibar", "mbar"),
    sameForAll("kilobyte", "kB"),
    sameForAll("megabyte", "MB"),
    sameForAll("gigabyte", "GB"),
    sameForAll("terabyte", "TB"),
    sameForAll("petabyte", "PB"),
    sameForAll("megabit", "Mbit"),
    sameForAll("gigabit", "Gbit"),
    sameForAll("megabit per second", "Mbit/s"),
    Unit{"second", QT_TRANSLATE_NOOP("Figures", "second"), QT_TRANSLATE_NOOP("Figures", "seconds")},
    Unit{"minute", QT_TRANSLATE_NOOP("Figures", "minute"), QT_TRANSLATE_NOOP("Figures", "minutes")},
    Unit{"hour", QT_TRANSLATE_NOOP("Figures", "hour"), QT_TRANSLATE_NOOP("Figures", "hours")},
    Unit{"day", QT_TRANSLATE_NOOP("Figures", "day"), QT_TRANSLATE_NOOP("Figures", "days")},
    Unit{"week", QT_TRANSLATE_NOOP("Figures", "week"), QT_TRANSLATE_NOOP("Figures", "weeks")},
    Unit{"fortnight", QT_TRANSLATE_NOOP("Figures", "fortnight"), QT_TRANSLATE_NOOP("Figures", "fortnights")},
    Unit{"month", QT_TRANSLATE_NOOP("Figures", "month"), QT_TRANSLATE_NOOP("Figures", "months")},
    Unit{"year", QT_TRANSLATE_NOOP("Figures", "year"), QT_TRANSLATE_NOOP("Figures", "years")},
    Unit{"decade", QT_TRANSLATE_NOOP("Figures", "decade"), QT_TRANSLATE_NOOP("Figures", "decades")},
    Unit{"century", QT_TRANSLATE_NOOP("Figures", "century"), QT_TRANSLATE_NOOP("Figures", "centuries")},
};

/// "14 Feb 2020", "14 Feb", "Feb 2020", "2020"; empty for weeks, seasons and dates that do not exist.
QString dayText(const QString &iso, const QLocale &locale)
{
    const bool yearless = iso.startsWith("XXXX-"_L1);
    QString known = yearless ? u"2000"_s + iso.sliced(4) : iso;
    if (const QDate day = QDate::fromString(known, u"yyyy-MM-dd"_s); day.isValid())
        return dateText(day, yearless ? DateParts::DayAndMonth : DateParts::Whole, QLocale::ShortFormat, locale);
    if (const QDate month = QDate::fromString(known, u"yyyy-MM"_s); month.isValid())
        return locale.toString(month, yearless ? u"MMM"_s : u"MMM yyyy"_s);
    if (const QDate whole = QDate::fromString(known, u"yyyy"_s); whole.isValid() && known.size() == 4)
        return known;
    return {};
}

} // namespace

QString figure(double value, const QLocale &locale)
{
    const double magnitude = std::abs(value);
    if (!std::isfinite(value))
        return {};
    if (magnitude >= largestInWords)
        return signOf(value) + locale.toString(magnitude, 'g', 4);
    const Scale scale = scaleOf(magnitude);
    if (fits(magnitude, scale.factor))
        return signOf(value) + plainMagnitude(magnitude / scale.factor, locale) + scale.suffix;
    return signOf(value) + plainMagnitude(magnitude, locale);
}

QString figureRange(double low, double high, const QLocale &locale)
{
    if (low < 0 || high < 0)
        return u"%1 – %2"_s.arg(figure(low, locale), figure(high, locale));
    const Scale scale = scaleOf(high);
    const bool scaled =
        high < largestInWords && low >= scale.factor && fits(low, scale.factor) && fits(high, scale.factor);
    return u"%1–%2"_s.arg(
        scaled ? plainMagnitude(low / scale.factor, locale) : figure(low, locale), figure(high, locale));
}

QString fraction(double value, const QLocale &locale)
{
    constexpr std::array denominators{2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20, 100, 1000};
    for (const int denominator : denominators) {
        const double numerator = std::round(value * denominator);
        if (value > 0 && value < 1 && numerator > 0 && std::abs(value - numerator / denominator) < 1e-3 / denominator)
            return u"%1/%2"_s.arg(figure(numerator, locale), locale.toString(denominator));
    }
    return figure(value, locale);
}

QString currencySign(const QString &currency)
{
    static constexpr std::pair<QLatin1StringView, QStringView> signs[] = {
        {"USD"_L1, u"$"},
        {"EUR"_L1, u"€"},
        {"GBP"_L1, u"£"},
        {"JPY"_L1, u"¥"},
        {"INR"_L1, u"₹"},
        {"KRW"_L1, u"₩"},
        {"ILS"_L1, u"₪"},
        {"UAH"_L1, u"₴"},
        {"AUD"_L1, u"A$"},
        {"CAD"_L1, u"C$"},
        {"HKD"_L1, u"HK$"},
        {"NZD"_L1, u"NZ$"},
        {"SGD"_L1, u"S$"},
        {"BRL"_L1, u"R$"},
    };
    const auto found = std::ranges::find(signs, currency, [](const auto &sign) { return QString(sign.first); });
    if (found != std::end(signs))
        return found->second.toString();
    return currency.isEmpty() ? QString() : currency + u' ';
}

QString unitSuffix(const QString &unit, double amount)
{
    if (unit.isEmpty())
        return {};
    const bool one = amount == 1;
    const auto found = std::ranges::find(units, unit, [](const Unit &known) { return QLatin1StringView(known.name); });
    if (found != units.end())
        return u' ' + QCoreApplication::translate("Figures", one ? found->one : found->many);
    return u' ' + unit + (one || unit.endsWith(u's') ? QString() : u"s"_s);
}

QString pointInTime(const QString &timex, const QLocale &locale)
{
    const qsizetype t = timex.indexOf(u'T');
    QString day = dayText(t < 0 ? timex : timex.first(t), locale);
    if (t < 0)
        return day;
    const QTime time =
        QTime::fromString(timex.sliced(t + 1).first(std::min<qsizetype>(5, timex.size() - t - 1)), u"HH:mm"_s);
    if (!time.isValid() || (t > 0 && day.isEmpty()))
        return {};
    const QString clock = locale.toString(time, u"HH:mm"_s);
    return day.isEmpty() ? clock : u"%1, %2"_s.arg(day, clock);
}

} // namespace sourcelight::ui

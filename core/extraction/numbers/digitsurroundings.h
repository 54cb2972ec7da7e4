// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"

#include <QLocale>
#include <QSet>

#include <optional>

namespace sourcelight::extraction
{

/// Digits in the text of a block, half-open.
struct DigitPlace {
    QStringView text;
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] QStringView digits() const { return text.sliced(begin, end - begin); }
    /// The character @p offset behind the digits, or before them for negative numbers; NUL beyond the ends.
    [[nodiscard]] QChar at(qsizetype offset) const
    {
        const qsizetype i = offset < 0 ? begin + offset : end + offset;
        return i >= 0 && i < text.size() ? text[i] : QChar();
    }
};

/// What words and signs around digits make of them, in one language.
class DigitSurroundings
{
public:
    DigitSurroundings(const QString &language, const language::LanguageResources &resources);

    /// Digits that are tied to letters or to other digits: names, codes, dates, times, addresses, scores.
    [[nodiscard]] static bool isTied(const DigitPlace &place);
    /// Days of a month, days and hours in East Asian writing, hours, ordinals with a full stop.
    [[nodiscard]] bool isDateOrOrdinal(const DigitPlace &place) const;

    /// A word behind the digits, or several: what they multiply by, whether they say per cent, and where they end.
    struct Words {
        double scale = 1.0;
        bool isPercent = false;
        qsizetype end = 0; ///< in the text; that of the digits where there are none
    };
    [[nodiscard]] Words wordsBehind(const DigitPlace &place) const;

    /// A currency's sign or code beside an amount, and the whole that they make.
    struct Currency {
        QString code; ///< ISO 4217
        bool isAssumed = false;
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    /// @p end is where the amount ends, its words counted in.
    [[nodiscard]] std::optional<Currency> currencyOf(const DigitPlace &place, qsizetype end) const;

private:
    [[nodiscard]] std::optional<QStringView> meaningOf(QStringView word) const;
    [[nodiscard]] std::optional<Currency> currencyNamed(QStringView sign) const;

    QString m_language;
    QLocale m_locale;
    const language::LanguageResources &m_resources;
    QSet<QString> m_months;
};

} // namespace sourcelight::extraction

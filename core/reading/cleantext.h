// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"

#include <optional>

/**
 * What every reader does to text, whatever its format. Out of it go soft hyphens, zero-width spaces and joints (U+200B,
 * U+2060, U+FEFF) and controls that are no white space; U+200C and U+200D stay, as Persian, the scripts of India and
 * emoji look otherwise without them. It is put into Unicode's normalization form C (UAX #15). Quotation marks stay as
 * they are typed. All of it is linear, and free for text that needs none.
 */
namespace sourcelight::reading
{

/// A piece of text, and what it was before.
struct CleanPiece {
    QStringView text; ///< valid until the next piece is asked for
    Span raw;         ///< in the raw text; of the same length where it is the same text
};

/// Takes what is not seen out of a text, piece by piece, and mends mojibake where that is wanted.
class CleanPieces
{
public:
    /// @p raw must outlive it.
    CleanPieces(QStringView raw, bool mendMojibake)
        : m_raw(raw)
        , m_mend(mendMojibake)
    {
    }

    /// The next piece that is not empty; nothing at the end.
    [[nodiscard]] std::optional<CleanPiece> next();

private:
    Span skipClean();

    QStringView m_raw;
    bool m_mend;
    qsizetype m_at = 0;
    QString m_mended;
};

/**
 * Composes the characters of each block of @p article, whose other parts follow. No-break and thin spaces stay where
 * they group digits or set off a mark ("10 000", "« oui »", "20 %"); others become plain spaces, so that names and
 * dates are known by one form.
 */
void compose(Article &article);

/// A title or a name as it stands in no article: all of the above.
[[nodiscard]] QString cleaned(const QString &line, bool mendMojibake);

/// True for spaces that are not broken at, or are thin, but for the plain and the ideographic one.
[[nodiscard]] constexpr bool isFixedSpace(char16_t c)
{
    return c == 0xa0 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f;
}

} // namespace sourcelight::reading

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace sourcelight::language
{

/// How many letters of a text are of each script, in the order of QChar::Script. Scripts that are written together
/// (Chinese characters and kana) are counted each for itself.
class LetterCounts
{
public:
    explicit LetterCounts(QStringView text);

    [[nodiscard]] int of(QChar::Script script) const { return m_counts[std::size_t(script)]; }
    /// All letters; a Chinese character or a syllable of Korean counts as two.
    [[nodiscard]] int all() const { return m_all; }
    /// The script of at least half of the letters, Script_Han for Japanese too; Script_Unknown where there is none.
    [[nodiscard]] QChar::Script main() const;

private:
    std::array<int, QChar::ScriptCount> m_counts{};
    int m_all = 0;
};

/// The BCP 47 tag of the language of @p text by its script and the letters that only some languages have: "ru", "ar",
/// "ja"; "und-Cyrl" where the script is all that is sure. Empty for Latin letters, scripts that are not known here, and
/// texts of a few letters.
[[nodiscard]] QString languageByScript(QStringView text);

} // namespace sourcelight::language

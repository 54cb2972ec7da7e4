// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/sourcerole.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

/// Without the marks around it.
QStringView trimmed(QStringView words)
{
    const auto belongs = [](QChar c) { return c.isLetterOrNumber() || c == u'.'; };
    while (!words.isEmpty() && !belongs(words.front()))
        words = words.sliced(1);
    while (!words.isEmpty() && !belongs(words.back()))
        words.chop(1);
    return words;
}

/// Not "of Leeds", "who lives in York", "D-Ohio", nor the owner in "Tesla's Ann Lee".
bool isRole(const QString &words, const language::Lexicon &functionWords)
{
    const QString first = words.section(u' ', 0, 0);
    const bool article = first == "the"_L1 || first == "a"_L1 || first == "an"_L1;
    const bool owner = words.endsWith("'s"_L1) || words.endsWith("’s"_L1);
    const bool party = first.size() > 2 && first[1] == u'-' && first == words;
    return !words.isEmpty() && !first.front().isDigit() && !owner && !party &&
           (article || !functionWords.contains(first.toLower()));
}

} // namespace

QString roleIn(QStringView words, const language::Lexicon &functionWords)
{
    static const QRegularExpression age(u"^\\d{1,3}(, *|$)"_s);
    const QString role = trimmed(words).toString().simplified().remove(age);
    return isRole(role, functionWords) ? role : QString();
}

} // namespace sourcelight::extraction

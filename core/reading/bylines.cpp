// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/bylines.h"

#include "core/reading/wording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

constexpr qsizetype longestByline = 200;

/// Words of agencies, posts and newspaper furniture: a name that holds one is no person's.
bool isTradeWord(QStringView word)
{
    static constexpr QLatin1StringView words[] = {"agencies"_L1, "agency"_L1, "analysis"_L1, "analyst"_L1,
        "associated"_L1, "associates"_L1, "board"_L1, "breaking"_L1, "broadcasting"_L1, "bureau"_L1, "business"_L1,
        "chief"_L1, "columnist"_L1, "comment"_L1, "contributor"_L1, "contributors"_L1, "correspondent"_L1,
        "correspondents"_L1, "daily"_L1, "department"_L1, "desk"_L1, "digital"_L1, "editor"_L1, "editorial"_L1,
        "editors"_L1, "exclusive"_L1, "feature"_L1, "features"_L1, "foreign"_L1, "herald"_L1, "international"_L1,
        "interview"_L1, "journal"_L1, "live"_L1, "magazine"_L1, "media"_L1, "national"_L1, "network"_L1, "news"_L1,
        "newspaper"_L1, "newsroom"_L1, "online"_L1, "opinion"_L1, "our"_L1, "photographer"_L1, "podcast"_L1,
        "political"_L1, "politics"_L1, "post"_L1, "press"_L1, "producer"_L1, "radio"_L1, "release"_L1, "report"_L1,
        "reporter"_L1, "reporters"_L1, "review"_L1, "senior"_L1, "service"_L1, "special"_L1, "sport"_L1, "sports"_L1,
        "staff"_L1, "stories"_L1, "story"_L1, "team"_L1, "television"_L1, "times"_L1, "today"_L1, "top"_L1,
        "tribune"_L1, "tv"_L1, "update"_L1, "video"_L1, "weekly"_L1, "wire"_L1, "world"_L1, "writer"_L1, "writers"_L1};
    return isOneOf(word, words);
}

/// Words that stand in sentences and titles, in capitals too, and in no person's name.
bool isSentenceWord(QStringView word)
{
    static constexpr QLatin1StringView words[] = {"about"_L1, "and"_L1, "as"_L1, "by"_L1, "for"_L1, "from"_L1, "how"_L1,
        "in"_L1, "of"_L1, "on"_L1, "the"_L1, "to"_L1, "what"_L1, "why"_L1, "with"_L1};
    return isOneOf(word, words);
}

bool isParticle(QStringView word)
{
    static constexpr QLatin1StringView particles[] = {"al"_L1, "bin"_L1, "bint"_L1, "da"_L1, "das"_L1, "de"_L1,
        "del"_L1, "della"_L1, "den"_L1, "der"_L1, "di"_L1, "dos"_L1, "du"_L1, "el"_L1, "ibn"_L1, "la"_L1, "le"_L1,
        "ten"_L1, "ter"_L1, "van"_L1, "von"_L1, "y"_L1, "zu"_L1};
    return isOneOf(word, particles) && word.front().isLower();
}

bool isNameWord(QStringView word)
{
    const auto isNameLetter = [](QChar c) {
        return c.isLetter() || c.isMark() || c == u'-' || c == u'.' || c == u'\'' || c == QChar(0x2019);
    };
    return std::ranges::all_of(word, isNameLetter) && std::ranges::any_of(word, [](QChar c) { return c.isUpper(); }) &&
           (word.front().isUpper() || word.contains(u'-') || word.contains(u'\'')) && !isTradeWord(word) &&
           !isSentenceWord(word);
}

/// Two to five words of a person's name.
bool isPersonName(QStringView text)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > 5 || !isNameWord(words.back()) || words.back().size() < 2)
        return false;
    return std::ranges::all_of(words, [](QStringView word) { return isNameWord(word) || isParticle(word); });
}

const QRegularExpression &nameSeparator()
{
    static const QRegularExpression pattern(u"\\s*(?:,\\s*and\\s+|,|;|&|\\||/|\\s+and\\s+)\\s*"_s);
    return pattern;
}

/// @p part up to what tells where, or for whom, somebody works: "in Lissenburg", "for ...", a dash, a bracket.
QString nameOf(QString part)
{
    static const QRegularExpression after(
        u"\\s+(?:in|at|for|from|with|of)\\s+\\p{Lu}.*$|\\s+[-\\x{2013}\\x{2014}\\x{00b7}\\x{2022}(@<].*$"_s);
    part.remove(after);
    // "Anna Costa." but "Sammy Costa Jr." and "Anna C."
    const qsizetype lastWord = part.size() - part.lastIndexOf(u' ') - 1;
    if (part.endsWith(u'.') && lastWord > 3)
        part.chop(1);
    return part;
}

} // namespace

std::optional<QStringList> readByline(QStringView line)
{
    static const QRegularExpression opening(
        u"^\\W*(?:(?:written|words|story|report|reported|text|interview|analysis|opinion)\\s+by|by|(?:authors?|by|byline)\\s*:)\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = opening.matchView(line.size() > longestByline ? QStringView() : line);
    if (!match.hasMatch())
        return std::nullopt;
    const QString people = line.sliced(match.capturedEnd()).toString().simplified();
    QStringList authors;
    for (const auto parts = people.split(nameSeparator(), Qt::SkipEmptyParts); const QString &part : parts) {
        const QString name = nameOf(part);
        if (isPersonName(name)) {
            authors.append(name);
            continue;
        }
        // A post, an agency or a date may follow the names, but no sentence.
        if (part.front().isLower() && !isAffiliation(part))
            return std::nullopt;
        break;
    }
    if (!authors.isEmpty())
        return authors;
    // A newsroom, or one word: "By Staff", "By Our Correspondent", "BY REUTERS".
    const QString rest = nameOf(people);
    const auto words = QStringView(rest).split(u' ', Qt::SkipEmptyParts);
    const bool sentence = people.endsWith(u'.') || rest.contains(u',');
    const bool capital =
        !rest.isEmpty() && std::ranges::all_of(words, [](QStringView word) { return word.front().isUpper(); });
    if (sentence || !capital || words.size() > 4)
        return std::nullopt;
    return QStringList{rest};
}

std::optional<QStringList> readNames(QStringView line)
{
    constexpr qsizetype longest = 80;
    if (line.size() > longest)
        return std::nullopt;
    const QStringList names = line.toString().simplified().split(nameSeparator(), Qt::SkipEmptyParts);
    const bool people = std::ranges::all_of(names, [](const QString &name) { return isPersonName(name); });
    return people && !names.isEmpty() ? std::optional(names) : std::nullopt;
}

bool isAffiliation(QStringView line)
{
    constexpr qsizetype mostWords = 7;
    const auto words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > mostWords || line.endsWith(u'.') || line.endsWith(u'?') || line.endsWith(u'!'))
        return false;
    return (words.size() == 1 && line.contains(u'@')) || std::ranges::any_of(words, [](QStringView word) {
        while (!word.isEmpty() && word.back().isPunct())
            word.chop(1);
        return isTradeWord(word);
    });
}

} // namespace sourcelight::reading

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/htmlbyline.h"

#include "core/reading/bylines.h"
#include "core/reading/dates.h"
#include "core/reading/htmlnodes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

constexpr qsizetype longestByline = 160; ///< letters
constexpr qsizetype longestDate = 80;    ///< letters
constexpr qsizetype longestName = 60;
constexpr size_t linesBefore = 12;    ///< above the headline that may belong to it
constexpr size_t linesBehind = 12;    ///< below it
constexpr size_t linesAfterText = 20; ///< below the text
constexpr size_t dearnessBefore = 3;  ///< a line above the headline counts as so many below it

/// Words before names. Those of one word need a capital after them to be taken for such in a line of text.
const QRegularExpression &label()
{
    static const QRegularExpression pattern(
        uR"(^\W*(?:(?:(?:written|posted|published|submitted|story|words|text|reported|report|created)\s+by|(?:geschrieben|veröffentlicht|verfasst|gespeichert|eingestellt|erstellt)\s+von|ein\s+(?:gast)?(?:artikel|beitrag|kommentar)\s+von|publié\s+par|écrit\s+par|escrito\s+por|publicado\s+por|by|von|par|por|door)\b\s*:?|(?:authors?|autor(?:in|en|es)?|auteurs?|text|autore|redaktion|redakteur(?:in)?|verfasser(?:in)?|byline)\s*:)\s*)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// Words that stand for an author and are none.
bool isNoName(const QString &name)
{
    static const QRegularExpression pattern(
        u"^(?:about|admin|all|alle|author|authors|autor|autoren|autorin|by|contact|follow|kontakt|mehr|more|posts?|"
        u"profil|"
        "profile|redakteur|read|share|über|view|von|twitter|facebook|website|webseite|e-?mail|comments?|kommentare?|"
        "guest|gast|uhr|foto|bild|home|news|aktuell)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

/// The authors in the text of an element that calls itself a byline: usernames and newsrooms too.
QStringList authorsIn(QString text)
{
    static const QRegularExpression end(
        uR"(\s*(?:[|•·–—(»]|\s-\s|\b(?:am|on|le|el|il|at|in|vom|dem|uhr|veröffentlicht|published|updated|posted|stand|für)\s|,?\s*\d).*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression separator(uR"(\s*(?:,|;|&|/|\s(?:and|und|et|y|e|en|i)\s)\s*)"_s);
    for (int i = 0; i < 2; ++i)
        text.remove(label());
    text.remove(end);
    QStringList authors;
    for (const auto parts = text.split(separator, Qt::SkipEmptyParts); const QString &part : parts) {
        QString name = part.simplified();
        while (name.endsWith(u':') || name.endsWith(u','))
            name.chop(1);
        const bool plausible = name.size() > 1 && name.size() <= longestName && name.count(u' ') < 6 &&
                               name.front().isLetter() && !isNoName(name);
        if (plausible && !authors.contains(name))
            authors.append(name);
    }
    return authors;
}

class BylineFinder
{
public:
    BylineFinder(const HtmlOutline &outline, const MainContent &content)
        : m_outline(outline)
        , m_elements(outline.elements())
        , m_lines(outline.lines())
        , m_content(content)
    {
    }

    [[nodiscard]] HtmlByline find() const
    {
        HtmlByline byline;
        visit(HtmlHint::Byline, longestByline, [&](const HtmlElement &element) {
            byline.authors = authorsOf(element);
            byline.byline = m_outline.textOf(element);
            return !byline.authors.isEmpty();
        });
        visit(HtmlHint::Date, longestDate, [&](const HtmlElement &element) {
            byline.published = dateOf(element);
            byline.dateline = m_outline.textOf(element);
            return !byline.published.isEmpty();
        });
        readLines(byline);
        return byline;
    }

private:
    [[nodiscard]] size_t distance(size_t line) const
    {
        return line < m_content.headLine ? (m_content.headLine - line) * dearnessBefore : line - m_content.headLine;
    }
    [[nodiscard]] bool isNear(const HtmlElement &element) const
    {
        return element.lineBegin + linesBefore >= std::min(m_content.headLine, m_content.lineBegin) &&
               element.lineBegin < m_content.lineEnd + linesAfterText;
    }

    [[nodiscard]] bool holdsHeadline(const HtmlElement &element) const
    {
        return element.lineBegin <= m_content.headLine && m_content.headLine < element.lineEnd;
    }

    /// Gives the elements with @p hint that are near and hold at most @p longest letters to @p take, nearest first,
    /// until it returns true.
    template <typename Take> void visit(HtmlHint hint, qsizetype longest, const Take &take) const
    {
        std::vector<const HtmlElement *> found;
        for (size_t i = 0; i < m_elements.size();) {
            const HtmlElement &element = m_elements[i];
            const bool mine = element.hints.testFlag(hint) && isNear(element) && lettersOf(element) <= longest;
            if (mine)
                found.push_back(&element);
            const bool apart = element.hints.testFlag(HtmlHint::Comments) && !holdsHeadline(element);
            i = mine || apart ? element.end : i + 1;
        }
        std::ranges::stable_sort(
            found, {}, [this](const HtmlElement *element) { return distance(element->lineBegin); });
        (void)std::ranges::any_of(found, [&take](const HtmlElement *element) { return take(*element); });
    }
    [[nodiscard]] qsizetype lettersOf(const HtmlElement &element) const
    {
        qsizetype letters = 0;
        for (size_t i = element.lineBegin; i < element.lineEnd && letters <= longestByline; ++i)
            letters += m_lines[i].textBegin >= element.textBegin && m_lines[i].textEnd <= element.textEnd
                           ? m_lines[i].counts.letters
                           : 0;
        return letters > 0 ? letters : m_outline.textOf(element).size();
    }

    /// Of elements in elements the innermost say most exactly what a name is.
    [[nodiscard]] QStringList authorsOf(const HtmlElement &outer) const
    {
        QStringList authors;
        const auto first = size_t(&outer - m_elements.data());
        for (size_t i = first + 1; i < outer.end; ++i) {
            const HtmlElement &inner = m_elements[i];
            const bool innermost =
                inner.hints.testFlag(HtmlHint::Byline) &&
                std::none_of(m_elements.begin() + qsizetype(i) + 1, m_elements.begin() + qsizetype(inner.end),
                    [](const HtmlElement &element) { return element.hints.testFlag(HtmlHint::Byline); });
            if (!innermost)
                continue;
            for (const auto found = authorsIn(m_outline.textOf(inner)); const QString &author : found) {
                if (!authors.contains(author))
                    authors.append(author);
            }
        }
        return authors.isEmpty() ? authorsIn(m_outline.textOf(outer)) : authors;
    }

    [[nodiscard]] QString dateOf(const HtmlElement &element) const
    {
        const GumboElement &tag = element.node->v.element;
        for (const char *name : {"datetime", "content", "title"}) {
            if (const QString date = isoDate(attribute(tag, name)); !date.isEmpty())
                return date;
        }
        const auto line = readDateLine(m_outline.textOf(element));
        return line ? line->published : QString();
    }

    void readLines(HtmlByline &byline) const
    {
        const size_t begin = m_content.headLine - std::min(m_content.headLine, linesBefore / 2);
        const size_t end = std::min(m_lines.size(), m_content.headLine + linesBehind);
        for (size_t i = begin; i < end; ++i) {
            const HtmlLine &line = m_lines[i];
            if (line.counts.letters > longestByline || (m_content.headline && i == m_content.headLine))
                continue;
            const QString text = m_outline.textOf(line);
            if (byline.authors.isEmpty()) {
                byline.authors = authorsOfLine(text);
                byline.byline = text;
            }
            if (byline.published.isEmpty()) {
                const auto date = readDateLine(text);
                byline.published = date ? date->published : QString();
                byline.dateline = text;
            }
        }
    }
    [[nodiscard]] static QStringList authorsOfLine(const QString &text)
    {
        const auto match = label().match(text);
        if (!match.hasMatch() || match.capturedEnd() >= text.size() || !text[match.capturedEnd()].isUpper())
            return {};
        QStringList authors = authorsIn(text);
        // A sentence that begins like a byline holds more than names.
        const bool names = std::ranges::all_of(authors, [](const QString &name) {
            return std::ranges::all_of(name.split(u' ', Qt::SkipEmptyParts),
                [](const QString &word) { return word.front().isUpper() || word.size() <= 3; });
        });
        return names && !text.endsWith(u'.') ? authors : QStringList();
    }

    const HtmlOutline &m_outline;
    const std::vector<HtmlElement> &m_elements;
    const std::vector<HtmlLine> &m_lines;
    const MainContent &m_content;
};

} // namespace

HtmlByline findByline(const HtmlOutline &outline, const MainContent &content)
{
    return BylineFinder(outline, content).find();
}

} // namespace sourcelight::reading

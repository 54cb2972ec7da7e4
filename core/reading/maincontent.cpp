// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/maincontent.h"

#include "core/reading/bylines.h"
#include "core/reading/dates.h"
#include "core/reading/furniturewords.h"
#include "core/reading/htmlnodes.h"
#include "core/reading/htmlselection.h"
#include "core/reading/toldprose.h"
#include "core/reading/wording.h"

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

// Shares of the page's prose.
constexpr double mostInFurniture = 0.4; ///< an element with more is the article's, whatever it is called
constexpr double mostInMixed = 0.15;    ///< of an element that is called both furniture and article
constexpr double mostInComments = 0.9;  ///< comments may be longer than the article
constexpr double mostHidden = 0.6;      ///< pages that scripts uncover are hidden when saved
constexpr double leastInBodies = 0.4;   ///< in elements that call themselves the article's text, to trust them
constexpr double leastInContents = 0.6; ///< in elements that call themselves the article
constexpr double leastInEqual = 0.4;    ///< of the prose of the longest article, to count as another
constexpr double leastInMain = 0.85;    ///< of the prose that counts, in the element that is taken
constexpr double leastTold = 0.6;       ///< in what the data of the page tell, to go by them

constexpr double mostLinksOnSimplePage = 0.3; ///< of its letters
constexpr double mostLinks = 0.5;             ///< of the letters of a block: above, it leads elsewhere
constexpr double nearlyAllLinks = 0.85;       ///< of the letters of a line
constexpr qsizetype shortestDeck = 40; ///< letters of a line between headline and text that says what it is about
constexpr qsizetype shortestTail = 30; ///< letters of a line behind the last prose that may be of the article

/// Lines.
struct Prose {
    size_t first = 0;
    size_t last = 0;
};

class MainContentFinder
{
public:
    MainContentFinder(const HtmlOutline &outline, const QString &titles, const QString &body)
        : m_outline(outline)
        , m_elements(outline.elements())
        , m_lines(outline.lines())
        , m_titles(lettersAndFigures(titles))
        , m_selection(outline)
        , m_told(outline, body)
    {
    }

    [[nodiscard]] MainContent run();

private:
    [[nodiscard]] bool isFurniture(const HtmlElement &element, qsizetype allProse) const;
    [[nodiscard]] bool isHeadOfArticle(const HtmlElement &header) const;
    [[nodiscard]] bool isComments(const HtmlElement &element, qsizetype allProse) const;
    template <typename Test> void dropWhere(const Test &test);
    [[nodiscard]] size_t findBody() const;
    [[nodiscard]] std::vector<qsizetype> proseThatCounts() const;
    [[nodiscard]] size_t smallestWith(const std::vector<qsizetype> &prose) const;
    [[nodiscard]] std::optional<size_t> findHeadline(const HtmlElement &body) const;
    [[nodiscard]] const GumboNode *headingAround(const HtmlLine &line) const;
    [[nodiscard]] bool isHeadLine(size_t line) const;
    [[nodiscard]] HtmlHints hintsAround(const HtmlLine &line) const;
    void dropLinkBlocks(const HtmlElement &body);
    [[nodiscard]] Prose proseOf(const HtmlElement &body) const;
    [[nodiscard]] size_t mainOfSeveral(size_t body, size_t &count) const;
    [[nodiscard]] bool isWhole(const HtmlElement &article) const;
    [[nodiscard]] bool isCredit(size_t line) const;
    [[nodiscard]] bool isOfArticle(size_t line, Prose prose, std::optional<size_t> headline) const;
    void dropEmptyHeadings(std::optional<size_t> headline);
    void trim(const HtmlElement &body, std::optional<size_t> headline);

    const HtmlOutline &m_outline;
    const std::vector<HtmlElement> &m_elements;
    const std::vector<HtmlLine> &m_lines;
    QString m_titles;
    HtmlSelection m_selection;
    ToldProse m_told;
    bool m_cluttered = false;
};

MainContent MainContentFinder::run()
{
    MainContent content;
    if (m_elements.empty())
        return content;
    dropWhere([this](const HtmlElement &element, qsizetype prose) { return isComments(element, prose); });
    dropWhere([this](const HtmlElement &element, qsizetype prose) { return isFurniture(element, prose); });
    m_cluttered = m_cluttered || m_selection.all().linkShare() > mostLinksOnSimplePage;
    const bool search = m_cluttered && m_selection.all().prose > 0;
    const HtmlElement &body = m_elements[search ? mainOfSeveral(findBody(), content.articles) : 0];
    const auto headline = findHeadline(body);
    content.headLine = headline.value_or(body.lineBegin);
    content.lineBegin = body.lineBegin;
    content.lineEnd = body.lineEnd;
    if (headline)
        content.headline = headingAround(m_lines[*headline]);
    if (search) {
        dropLinkBlocks(body);
        trim(body, headline);
    }
    content.texts = m_selection.texts();
    return content;
}

bool MainContentFinder::isFurniture(const HtmlElement &element, qsizetype allProse) const
{
    const GumboTag tag = element.node->v.element.tag;
    if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_MAIN)
        return false;
    if (tag == GUMBO_TAG_HEADER && isHeadOfArticle(element))
        return false;
    const HtmlCounts counts = m_selection.counts(element);
    const double share = allProse > 0 ? double(counts.prose) / double(allProse) : 0.0;
    if (element.hints.testFlag(HtmlHint::Hidden) && share < mostHidden)
        return true;
    const bool mixed = element.hints.testAnyFlags(HtmlHint::Body | HtmlHint::Content);
    if (share >= (mixed ? mostInMixed : mostInFurniture))
        return false;
    return element.hints.testFlag(HtmlHint::Furniture) ||
           (element.hints.testFlag(HtmlHint::Teasers) && counts.linkShare() > mostLinks);
}

/// True for a <header> with a headline, or of an article: the head of a page has neither.
bool MainContentFinder::isHeadOfArticle(const HtmlElement &header) const
{
    const auto first = m_elements.begin() + (&header - m_elements.data());
    const auto isTopHeading = [](const HtmlElement &element) { return element.node->v.element.tag == GUMBO_TAG_H1; };
    if (std::any_of(first, m_elements.begin() + qsizetype(header.end), isTopHeading))
        return true;
    for (size_t at = header.parent; at > 0; at = m_elements[at].parent) {
        const GumboTag tag = m_elements[at].node->v.element.tag;
        if (tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN)
            return true;
    }
    return false;
}

bool MainContentFinder::isComments(const HtmlElement &element, qsizetype allProse) const
{
    return element.hints.testFlag(HtmlHint::Comments) && element.node->v.element.tag != GUMBO_TAG_BODY &&
           double(m_selection.counts(element).prose) < mostInComments * double(std::max<qsizetype>(allProse, 1));
}

/// Leaves out the outermost elements that are what @p test asks for.
template <typename Test> void MainContentFinder::dropWhere(const Test &test)
{
    const qsizetype allProse = m_selection.counts(m_elements.front()).prose;
    for (size_t i = 0; i < m_elements.size();) {
        const HtmlElement &element = m_elements[i];
        const bool drop = test(element, allProse);
        if (drop)
            m_selection.drop(element);
        m_cluttered = m_cluttered || (drop && element.textEnd > element.textBegin);
        i = drop ? element.end : i + 1;
    }
    m_selection.count();
}

/// The smallest element that holds nearly all the prose that counts. Where that leaves out some of what the page's own
/// data tell, and they tell most of it, the smallest that holds nearly all of that.
size_t MainContentFinder::findBody() const
{
    const size_t body = smallestWith(proseThatCounts());
    const HtmlElement &element = m_elements[body];
    const auto told = double(m_told.letters());
    const bool trusted = told > 0 && told >= leastTold * double(m_selection.counts(element).prose);
    return trusted && double(m_told.inside(element)) < leastInMain * told ? smallestWith(m_told.before()) : body;
}

/// Of the elements that call themselves the article's text or, where these hold too little, the article; else of the
/// page.
std::vector<qsizetype> MainContentFinder::proseThatCounts() const
{
    const auto all = double(m_selection.all().prose);
    std::vector<qsizetype> prose = m_selection.proseInside(HtmlHint::Body);
    if (double(prose.back()) < leastInBodies * all)
        prose = m_selection.proseInside(HtmlHint::Content);
    if (double(prose.back()) < leastInContents * all)
        prose = m_selection.prose();
    return prose;
}

/// The smallest element that holds nearly all of @p prose, counted before each line.
size_t MainContentFinder::smallestWith(const std::vector<qsizetype> &prose) const
{
    const double least = leastInMain * double(prose.back());
    size_t best = 0;
    for (size_t i = 1; i < m_elements.size(); ++i) {
        const HtmlElement &element = m_elements[i];
        const GumboTag tag = element.node->v.element.tag;
        const bool holder = !isInline(tag) && tag != GUMBO_TAG_P && tag != GUMBO_TAG_LI && tag != GUMBO_TAG_BLOCKQUOTE;
        if (holder && double(prose[element.lineEnd] - prose[element.lineBegin]) >= least)
            best = i;
    }
    return best;
}

/// The line of the last heading above the text that has words of the page's titles; without one, of the longest below,
/// or of the first heading of the first rank.
std::optional<size_t> MainContentFinder::findHeadline(const HtmlElement &body) const
{
    constexpr qsizetype shortestPart = 10;
    const size_t text = proseOf(body).first;
    std::optional<size_t> first;
    std::optional<size_t> named;
    qsizetype length = 0;
    for (const HtmlElement &element : m_elements) {
        const GumboTag tag = element.node->v.element.tag;
        if (!isHeading(tag) || element.lineBegin >= element.lineEnd || element.lineBegin >= body.lineEnd)
            continue;
        const size_t line = element.lineBegin;
        const QString words = lettersAndFigures(m_outline.textOf(element));
        const bool above = line <= text;
        if (words.size() >= shortestPart && m_titles.contains(words) && (above || words.size() > length)) {
            named = line;
            length = above ? std::numeric_limits<qsizetype>::max() : words.size();
        }
        const bool inBody = m_selection.keeps(line) && (!first || !m_selection.keeps(*first));
        if (tag == GUMBO_TAG_H1 && (!first || inBody))
            first = line;
    }
    return named ? named : first;
}

const GumboNode *MainContentFinder::headingAround(const HtmlLine &line) const
{
    size_t at = line.element;
    while (at > 0 && !isHeading(m_elements[at].node->v.element.tag))
        at = m_elements[at].parent;
    return m_elements[at].node;
}

HtmlHints MainContentFinder::hintsAround(const HtmlLine &line) const
{
    constexpr int reach = 3;
    HtmlHints hints;
    size_t at = line.element;
    for (int i = 0; i < reach && at > 0; ++i, at = m_elements[at].parent)
        hints |= m_elements[at].hints;
    return hints;
}

/// True for lines between headline and text that say who wrote it and when.
bool MainContentFinder::isHeadLine(size_t line) const
{
    const QString text = m_outline.textOf(m_lines[line]);
    return readByline(text) || readDateLine(text) ||
           hintsAround(m_lines[line]).testAnyFlags(HtmlHint::Byline | HtmlHint::Date);
}

/// Leaves out the blocks of @p body that are links without prose, but for bylines above the text.
void MainContentFinder::dropLinkBlocks(const HtmlElement &body)
{
    const size_t text = proseOf(body).first;
    std::vector<size_t> headLines(1); ///< above the text, before each line of the body
    for (size_t i = body.lineBegin; i < body.lineEnd; ++i)
        headLines.push_back(headLines.back() + (i < text && m_selection.keeps(i) && isHeadLine(i) ? 1 : 0));
    const auto first = size_t(&body - m_elements.data());
    for (size_t i = first + 1; i < body.end;) {
        const HtmlElement &element = m_elements[i];
        const HtmlCounts counts = m_selection.counts(element);
        const GumboTag tag = element.node->v.element.tag;
        const bool links = !isInline(tag) && !isHeading(tag) && counts.linkShare() > mostLinks && counts.prose == 0;
        const bool drop =
            links && headLines[element.lineEnd - body.lineBegin] == headLines[element.lineBegin - body.lineBegin];
        if (drop)
            m_selection.drop(element);
        i = drop ? element.end : i + 1;
    }
}

Prose MainContentFinder::proseOf(const HtmlElement &body) const
{
    Prose prose{body.lineEnd, body.lineBegin};
    for (size_t i = body.lineBegin; i < body.lineEnd; ++i) {
        if (m_selection.keeps(i) && m_lines[i].counts.prose > 0) {
            prose.first = std::min(prose.first, i);
            prose.last = i;
        }
    }
    return prose;
}

/// Where @p body holds several articles of their own, each with a heading and a byline or date: the one with most
/// prose, the first of those alike.
size_t MainContentFinder::mainOfSeveral(size_t body, size_t &count) const
{
    std::vector<size_t> articles;
    for (size_t i = body + 1; i < m_elements[body].end;) {
        const bool article = m_elements[i].node->v.element.tag == GUMBO_TAG_ARTICLE && isWhole(m_elements[i]);
        if (article)
            articles.push_back(i);
        i = article ? m_elements[i].end : i + 1;
    }
    const auto prose = [this](size_t i) { return m_selection.counts(m_elements[i]).prose; };
    const auto main = std::ranges::max_element(articles, {}, prose);
    if (main == articles.end())
        return body;
    count = size_t(std::ranges::count_if(
        articles, [&](size_t i) { return double(prose(i)) >= leastInEqual * double(prose(*main)); }));
    return count > 1 ? *main : body;
}

/// True for an element that is an article with all its parts.
bool MainContentFinder::isWhole(const HtmlElement &article) const
{
    bool heading = false;
    bool header = false;
    const auto first = size_t(&article - m_elements.data());
    for (size_t i = first + 1; i < article.end; ++i) {
        const GumboTag tag = m_elements[i].node->v.element.tag;
        heading = heading || (isHeading(tag) && tag <= GUMBO_TAG_H3);
        header = header || m_elements[i].hints.testAnyFlags(HtmlHint::Byline | HtmlHint::Date);
    }
    return heading && header;
}

bool MainContentFinder::isCredit(size_t line) const
{
    return hintsAround(m_lines[line]).testFlag(HtmlHint::Caption) && namesCredit(m_outline.textOf(m_lines[line]));
}

/// True where a line inside the article's element is of the article: one of @p prose, the first and last lines that
/// read like sentences, or between them, or close.
bool MainContentFinder::isOfArticle(size_t line, Prose prose, std::optional<size_t> headline) const
{
    const HtmlLine &here = m_lines[line];
    const GumboTag tag = m_elements[here.element].node->v.element.tag;
    const QString text = m_outline.textOf(here);
    if (isFurnitureLine(text) || isCredit(line))
        return false;
    if (here.counts.prose > 0)
        return true;
    const bool heading = isHeading(tag);
    const bool sound = here.counts.linkShare() < mostLinks;
    const bool own = sound && (here.sentence || isCell(tag));
    if (line < prose.first) {
        const bool above = headline && line < *headline;
        return isHeadLine(line) || (!above && (own || heading || (sound && here.counts.letters >= shortestDeck)));
    }
    if (line > prose.last)
        return !heading && (own || (sound && here.counts.letters >= shortestTail));
    return heading || here.counts.linkShare() < nearlyAllLinks;
}

/// Leaves what stands around the article out, and in it lines that are links or notices.
void MainContentFinder::trim(const HtmlElement &body, std::optional<size_t> headline)
{
    const Prose prose = proseOf(body);
    const size_t begin = std::min(body.lineBegin, headline.value_or(body.lineBegin));
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (headline == i)
            m_selection.keep(i);
        else if (m_selection.keeps(i) && (i < begin || i >= body.lineEnd || !isOfArticle(i, prose, headline)))
            m_selection.drop(i);
    }
    dropEmptyHeadings(headline);
}

/// A heading with nothing below it headed what was left out.
void MainContentFinder::dropEmptyHeadings(std::optional<size_t> headline)
{
    int below = 0; ///< rank of the heading that follows; 0 at the end
    bool empty = true;
    for (size_t i = m_lines.size(); i > 0; --i) {
        if (!m_selection.keeps(i - 1))
            continue;
        const GumboTag tag = headingAround(m_lines[i - 1])->v.element.tag;
        const int rank = isHeading(tag) ? int(tag) - int(GUMBO_TAG_H1) + 1 : 0;
        if (rank > 0 && empty && rank >= below && headline != i - 1)
            m_selection.drop(i - 1);
        else {
            empty = rank > 0;
            below = rank;
        }
    }
}

} // namespace

MainContent findMainContent(const HtmlOutline &outline, const QString &titles, const QString &body)
{
    return MainContentFinder(outline, titles, body).run();
}

} // namespace sourcelight::reading

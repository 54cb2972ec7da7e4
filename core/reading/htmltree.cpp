// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/htmltree.h"

#include "core/reading/htmlhints.h"

#include <QByteArrayView>

#include <algorithm>
#include <vector>

namespace sourcelight::reading
{

namespace
{

constexpr size_t deepest = 256;
constexpr qsizetype longestTag = 2048;

enum class Sort {
    Uncounted, ///< void, or closed by what follows it
    Raw,       ///< holds no tags
    Idle,      ///< means nothing to an article
    Inline,
    Block,
    Boundary, ///< a block that end tags inside it do not reach beyond
};

// clang-format off
Sort sortOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_B: case GUMBO_TAG_BIG: case GUMBO_TAG_EM: case GUMBO_TAG_FONT:
    case GUMBO_TAG_I: case GUMBO_TAG_NOBR: case GUMBO_TAG_S: case GUMBO_TAG_SMALL: case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG: case GUMBO_TAG_TT: case GUMBO_TAG_U: case GUMBO_TAG_FORM: case GUMBO_TAG_UNKNOWN:
        return Sort::Idle;
    case GUMBO_TAG_SCRIPT: case GUMBO_TAG_STYLE: case GUMBO_TAG_TITLE: case GUMBO_TAG_TEXTAREA: case GUMBO_TAG_XMP:
    case GUMBO_TAG_IFRAME: case GUMBO_TAG_NOEMBED: case GUMBO_TAG_NOFRAMES: case GUMBO_TAG_PLAINTEXT:
        return Sort::Raw;
    case GUMBO_TAG_AREA: case GUMBO_TAG_BASE: case GUMBO_TAG_BASEFONT: case GUMBO_TAG_BGSOUND: case GUMBO_TAG_BODY:
    case GUMBO_TAG_BR: case GUMBO_TAG_CAPTION: case GUMBO_TAG_COL: case GUMBO_TAG_COLGROUP: case GUMBO_TAG_DD:
    case GUMBO_TAG_DT: case GUMBO_TAG_EMBED: case GUMBO_TAG_FRAME: case GUMBO_TAG_HEAD: case GUMBO_TAG_HR:
    case GUMBO_TAG_HTML: case GUMBO_TAG_IMAGE: case GUMBO_TAG_IMG: case GUMBO_TAG_INPUT: case GUMBO_TAG_KEYGEN:
    case GUMBO_TAG_LI: case GUMBO_TAG_LINK: case GUMBO_TAG_META: case GUMBO_TAG_OPTGROUP: case GUMBO_TAG_OPTION:
    case GUMBO_TAG_P: case GUMBO_TAG_PARAM: case GUMBO_TAG_RP: case GUMBO_TAG_RT: case GUMBO_TAG_SOURCE:
    case GUMBO_TAG_TBODY: case GUMBO_TAG_TD: case GUMBO_TAG_TFOOT: case GUMBO_TAG_TH: case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TR: case GUMBO_TAG_TRACK: case GUMBO_TAG_WBR:
        return Sort::Uncounted;
    case GUMBO_TAG_APPLET: case GUMBO_TAG_MARQUEE: case GUMBO_TAG_OBJECT: case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TABLE: case GUMBO_TAG_TEMPLATE:
        return Sort::Boundary;
    case GUMBO_TAG_A: case GUMBO_TAG_ABBR: case GUMBO_TAG_ACRONYM: case GUMBO_TAG_BDI: case GUMBO_TAG_BDO:
    case GUMBO_TAG_CITE: case GUMBO_TAG_DATA: case GUMBO_TAG_DEL: case GUMBO_TAG_DFN: case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD: case GUMBO_TAG_LABEL: case GUMBO_TAG_MARK: case GUMBO_TAG_Q: case GUMBO_TAG_RUBY:
    case GUMBO_TAG_SAMP: case GUMBO_TAG_SPAN: case GUMBO_TAG_SUB: case GUMBO_TAG_SUP: case GUMBO_TAG_TIME:
    case GUMBO_TAG_VAR:
        return Sort::Inline;
    default:
        return Sort::Block;
    }
}
// clang-format on

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isHtmlSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

/// One tag of a page, as places in it.
struct Tag {
    qsizetype begin = 0; ///< of "<"
    qsizetype end = 0;   ///< behind ">"
    qsizetype nameEnd = 0;
    qsizetype clip = 0; ///< a place between two attributes where a long list may end
    GumboTag name = GUMBO_TAG_UNKNOWN;
    bool closing = false;
};

class Simplifier
{
public:
    explicit Simplifier(QByteArray &html)
        : m_data(html.data())
        , m_html(m_data, html.size())
    {
    }

    void run();

private:
    struct Open {
        GumboTag name;
        Sort sort;
    };

    [[nodiscard]] Tag tagAt(qsizetype begin) const;
    [[nodiscard]] qsizetype behind(QByteArrayView mark, qsizetype from) const;
    [[nodiscard]] qsizetype endOfRawText(const Tag &tag) const;
    void open(const Tag &tag, Sort sort);
    void close(const Tag &tag, Sort sort);
    void markCode(Tag &tag);
    void markFurniture(Tag &tag);
    void rewrite(const Tag &tag, QByteArrayView begin);
    void blank(qsizetype begin, qsizetype end);

    char *m_data;
    QByteArrayView m_html;    ///< the same bytes, to look at
    std::vector<Open> m_open; ///< elements, outermost first
};

void Simplifier::run()
{
    for (qsizetype at = m_html.indexOf('<'); at >= 0 && at + 1 < m_html.size(); at = m_html.indexOf('<', at)) {
        const char next = m_html[at + 1];
        if (next == '!' || next == '?') {
            at = m_html.sliced(at).startsWith("<!--") ? behind("-->", at + 2) : behind(">", at);
            continue;
        }
        Tag tag = tagAt(at);
        if (tag.end == tag.begin || tag.end == m_html.size()) {
            if (tag.end - tag.begin > longestTag && tag.clip > 0)
                blank(tag.clip + 1, tag.end);
            at = std::max(tag.end, at + 1);
            continue;
        }
        if (tag.name == GUMBO_TAG_CODE)
            markCode(tag);
        else if (tag.name == GUMBO_TAG_UNKNOWN)
            markFurniture(tag);
        const Sort sort = sortOf(tag.name);
        at = sort == Sort::Raw && !tag.closing ? endOfRawText(tag) : tag.end;
        if (sort == Sort::Idle)
            rewrite(tag, "<!");
        else if (sort == Sort::Inline || sort == Sort::Block || sort == Sort::Boundary)
            tag.closing ? close(tag, sort) : open(tag, sort);
        if (tag.end - tag.begin > longestTag && tag.clip > 0)
            blank(tag.clip + 1, tag.end - 1);
    }
}

/// The tag that begins here, its quoted attributes whole. One without a name ends where it begins; one that never ends
/// reaches to the end of the page, as in browsers.
Tag Simplifier::tagAt(qsizetype begin) const
{
    Tag tag{.begin = begin, .end = begin, .closing = m_html[begin + 1] == '/'};
    const qsizetype nameBegin = begin + (tag.closing ? 2 : 1);
    if (nameBegin >= m_html.size() || !isAsciiLetter(m_html[nameBegin]))
        return tag;
    qsizetype at = nameBegin;
    while (at < m_html.size() && !isHtmlSpace(m_html[at]) && m_html[at] != '/' && m_html[at] != '>')
        ++at;
    tag.nameEnd = at;
    tag.name = gumbo_tagn_enum(m_html.data() + nameBegin, unsigned(at - nameBegin));
    char quote = 0;
    bool valueDue = false;
    for (tag.end = m_html.size(); at < m_html.size(); ++at) {
        const char c = m_html[at];
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '>') {
            tag.end = at + 1;
            break;
        } else if (isHtmlSpace(c)) {
            tag.clip = at - begin < longestTag && !valueDue ? at : tag.clip;
        } else {
            quote = valueDue && (c == '"' || c == '\'') ? c : 0;
            valueDue = c == '=';
        }
    }
    return tag;
}

qsizetype Simplifier::behind(QByteArrayView mark, qsizetype from) const
{
    const qsizetype at = m_html.indexOf(mark, from);
    return at < 0 ? m_html.size() : at + mark.size();
}

qsizetype Simplifier::endOfRawText(const Tag &tag) const
{
    const QByteArrayView name(gumbo_normalized_tagname(tag.name));
    for (qsizetype at = m_html.indexOf("</", tag.end); at >= 0; at = m_html.indexOf("</", at + 2)) {
        const qsizetype length = std::min(name.size(), m_html.size() - at - 2);
        if (m_html.sliced(at + 2, length).compare(name, Qt::CaseInsensitive) == 0)
            return at;
    }
    return m_html.size();
}

void Simplifier::open(const Tag &tag, Sort sort)
{
    if (m_open.size() < deepest)
        m_open.push_back({tag.name, sort});
    else
        rewrite(tag, sort == Sort::Inline ? "<!" : "<p ");
}

/// Closes what HTML closes at this end tag: the innermost element of the name, and all in it, where it is in reach.
void Simplifier::close(const Tag &tag, Sort sort)
{
    for (size_t i = m_open.size(); i > 0; --i) {
        const Open &element = m_open[i - 1];
        if (element.name == tag.name) {
            m_open.resize(i - 1);
            return;
        }
        if (element.sort == Sort::Boundary || (sort == Sort::Inline && element.sort == Sort::Block))
            return;
    }
}

/// Code is told from prose, but its own tag is slow like those of emphasis; that of a sample of code is not.
void Simplifier::markCode(Tag &tag)
{
    std::ranges::copy(QByteArrayView("samp"), m_data + tag.begin + (tag.closing ? 2 : 1));
    tag.name = GUMBO_TAG_SAMP;
}

/// Custom elements that are furniture become navigation, all others are passed over.
void Simplifier::markFurniture(Tag &tag)
{
    const qsizetype begin = tag.begin + (tag.closing ? 2 : 1);
    const QByteArrayView name = m_html.sliced(begin, tag.nameEnd - begin);
    if (!isFurnitureElement(name) || m_html[tag.end - 2] == '/')
        return;
    rewrite(tag, tag.closing ? "</nav " : "<nav ");
    tag.name = GUMBO_TAG_NAV;
}

/// Writes @p begin over the tag's and makes the rest mean nothing.
void Simplifier::rewrite(const Tag &tag, QByteArrayView begin)
{
    std::ranges::copy(begin, m_data + tag.begin);
    blank(tag.begin + begin.size(), tag.end - 1);
}

/// Writes one word over what is there, but for characters beyond ASCII: positions in UTF-16 stay what they are.
void Simplifier::blank(qsizetype begin, qsizetype end)
{
    std::replace_if(m_data + begin, m_data + std::max(begin, end), [](char c) { return uchar(c) < 0x80; }, 'x');
}

} // namespace

void simplifyHtml(QByteArray &html)
{
    Simplifier(html).run();
}

HtmlTree parseHtml(const QByteArray &html)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    return {gumbo_parse_with_options(&options, html.constData(), size_t(html.size())),
        [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); }};
}

} // namespace sourcelight::reading

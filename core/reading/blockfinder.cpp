// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/blockfinder.h"

#include "core/reading/bylines.h"
#include "core/reading/dates.h"
#include "core/reading/lines.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace sourcelight::reading
{

namespace
{

/// Bylines and date lines stand among the first blocks only.
constexpr qsizetype mostHeaderBlocks = 6;

/// What a list item begins with. Items of one list share it.
enum class Marker { None, Bullet, Dash, Star, Plus, Number, Letter };

struct FoundMarker {
    Marker marker = Marker::None;
    qsizetype length = 0;
};

Marker bulletOf(QChar c)
{
    if (c == u'-' || c == QChar(0x2013))
        return Marker::Dash;
    if (c == u'*')
        return Marker::Star;
    if (c == u'+')
        return Marker::Plus;
    return QStringView(u"\u2022\u2023\u25e6\u25aa\u25ab\u25cf\u25cb\u25a0\u2043\u00b7").contains(c) ? Marker::Bullet
                                                                                                    : Marker::None;
}

/// "- ", "• ", "12. ", "(3) ", "b) " at the begin of a line, with something after it.
FoundMarker markerOf(QStringView line)
{
    constexpr qsizetype mostDigits = 3;
    if (line.size() < 3)
        return {};
    if (const Marker bullet = bulletOf(line[0]); bullet != Marker::None)
        return line[1].isSpace() ? FoundMarker{bullet, 1} : FoundMarker{};
    const qsizetype begin = line[0] == u'(' ? 1 : 0;
    qsizetype at = begin;
    while (at < line.size() && at - begin < mostDigits && line[at] >= u'0' && line[at] <= u'9')
        ++at;
    const bool number = at > begin;
    if (!number && line[at] >= u'a' && line[at] <= u'z')
        ++at;
    if (at == begin || at + 1 >= line.size() || !line[at + 1].isSpace())
        return {};
    const bool bracket = line[at] == u')';
    const bool point = line[at] == u'.' && begin == 0 && number;
    return bracket || point ? FoundMarker{number ? Marker::Number : Marker::Letter, at + 1} : FoundMarker{};
}

/// The length of "> " or ">> > " at the begin of a line.
qsizetype quoteMarkLength(QStringView line)
{
    qsizetype length = 0;
    while (length < line.size() && (line[length] == u'>' || (length > 0 && line[length].isSpace())))
        ++length;
    return length;
}

/// True for "-----", "* * *", "====": three or more marks and nothing else.
bool isRule(QStringView line)
{
    constexpr qsizetype longestRule = 200;
    static constexpr QStringView marks = u"-=*_~#+.\u00b7\u2022\u2013\u2014\u2026\u2015\u2500";
    if (line.size() < 3 || line.size() > longestRule)
        return false;
    qsizetype count = 0;
    for (const QChar c : line) {
        if (marks.contains(c))
            ++count;
        else if (!c.isSpace())
            return false;
    }
    return count >= 3;
}

/// True for a byline or date line, which continues no headline even where no empty line stands between them.
bool isHeaderLine(QStringView line)
{
    const auto date = readDateLine(line);
    return readByline(line) || (date && date->rest.isEmpty());
}

/// A line with the marks before its words set aside.
struct MarkedLine {
    Line line;
    Span words;
    bool quoted = false;
    FoundMarker marker;
};

class BlockFinder
{
public:
    BlockFinder(QStringView text, const std::function<void(const FoundBlock &)> &found)
        : m_text(text)
        , m_found(found)
        , m_width(wrapWidth(text))
    {
    }

    bool run(const Progress &progress);

private:
    void take(const Line &line);
    [[nodiscard]] MarkedLine marked(const Line &line) const;
    [[nodiscard]] bool continues(const MarkedLine &line) const;
    [[nodiscard]] bool overflows(const MarkedLine &line) const;
    void begin(const MarkedLine &line);
    void give();
    void settleLoneItem(Marker next);
    [[nodiscard]] QStringView view(Span span) const { return m_text.sliced(span.begin, span.length()); }

    QStringView m_text;
    const std::function<void(const FoundBlock &)> &m_found;
    qsizetype m_width;                ///< at which the lines were broken; 0 where they were not
    FoundBlock m_block;               ///< being gathered; without lines at first
    MarkedLine m_last;                ///< the last line of m_block
    Marker m_marker = Marker::None;   ///< of m_block
    Marker m_previous = Marker::None; ///< of the block before
    bool m_blank = false;             ///< an empty line or a rule came since
    qsizetype m_given = 0;            ///< blocks
};

bool BlockFinder::run(const Progress &progress)
{
    constexpr int linesPerReport = 10'000;
    LineReader lines(m_text);
    int untilReport = linesPerReport;
    while (const auto line = lines.next()) {
        if (--untilReport == 0) {
            if (progress.cancelled())
                return false;
            progress.tell(double(line->span.end) / double(m_text.size()));
            untilReport = linesPerReport;
        }
        take(*line);
    }
    settleLoneItem(Marker::None);
    give();
    return !progress.cancelled();
}

void BlockFinder::take(const Line &line)
{
    m_blank = m_blank || line.blankBefore;
    MarkedLine next = marked(line);
    if (next.words.isEmpty() || isRule(view(next.words))) {
        m_blank = true;
        return;
    }
    if (!m_block.lines.empty() && continues(next)) {
        m_block.lines.push_back(next.words);
        m_last = next;
        return;
    }
    settleLoneItem(next.marker.marker);
    give();
    begin(next);
}

MarkedLine BlockFinder::marked(const Line &line) const
{
    MarkedLine result{line, line.span, false, {}};
    const qsizetype quote = quoteMarkLength(view(line.span));
    result.quoted = quote > 0;
    result.words.begin += quote;
    if (!result.quoted)
        result.marker = markerOf(view(result.words));
    return result;
}

/// True where the first word of @p line would not have fitted on the line before.
bool BlockFinder::overflows(const MarkedLine &line) const
{
    const qsizetype columns = m_last.line.columns;
    if (columns > m_width)
        return !endsSentence(view(m_last.words));
    return columns + 1 + firstWordColumns(view(line.words)) > m_width;
}

bool BlockFinder::continues(const MarkedLine &line) const
{
    if (m_width == 0 || m_blank || line.quoted != m_last.quoted)
        return false;
    if (isTableRow(view(line.words)) || isTableRow(view(m_last.words)))
        return false;
    if (m_given < mostHeaderBlocks && isHeaderLine(view(line.words)))
        return false;
    const bool ended = endsSentence(view(m_last.words));
    const bool full = overflows(line);
    if (line.marker.marker != Marker::None && (m_marker != Marker::None || ended || !full))
        return false;
    if (m_marker != Marker::None && m_block.lines.size() == 1) {
        // The rest of an item stands under its words or under its mark.
        return full || line.line.indent > m_last.line.indent;
    }
    if (line.line.indent > m_last.line.indent + 1 && (ended || m_block.lines.size() > 1))
        return false;
    // Inside a paragraph, lines edited since they were broken may be shorter, but not as short as those of an address.
    const bool edited = m_block.lines.size() > 1 && m_last.line.columns * 3 > m_width * 2;
    return full || (!ended && (edited || beginsInside(view(line.words))));
}

void BlockFinder::begin(const MarkedLine &line)
{
    m_block.kind = line.quoted ? BlockKind::Quote : BlockKind::Paragraph;
    m_block.blankBefore = std::exchange(m_blank, false);
    m_marker = line.marker.marker;
    Span words = line.words;
    if (m_marker != Marker::None) {
        m_block.kind = BlockKind::List;
        m_block.marker = {words.begin, words.begin + line.marker.length};
        words.begin = m_block.marker.end;
        while (isBlank(m_text[words.begin]))
            ++words.begin;
    }
    m_block.lines.push_back(words);
    m_last = line;
}

/// A dash or number that begins a line makes a list only beside others of its kind; a bullet always does.
void BlockFinder::settleLoneItem(Marker next)
{
    const bool lone = m_previous != m_marker && next != m_marker;
    if (m_marker == Marker::None || m_marker == Marker::Bullet || !lone)
        return;
    m_block.kind = BlockKind::Paragraph;
    m_block.lines.front().begin = m_block.marker.begin;
    m_block.marker = {};
}

void BlockFinder::give()
{
    if (!m_block.lines.empty()) {
        m_found(m_block);
        ++m_given;
    }
    m_previous = m_marker;
    m_marker = Marker::None;
    m_block.lines.clear();
    m_block.marker = {};
}

} // namespace

bool findBlocks(QStringView text, const std::function<void(const FoundBlock &)> &found, const Progress &progress)
{
    return BlockFinder(text, found).run(progress);
}

} // namespace sourcelight::reading

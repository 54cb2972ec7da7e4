// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rtftext.h"

#include "core/reading/rtfcodepages.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::reading::rtf
{

namespace
{

/// Groups that hold nothing of the text, where they do not say so themselves by "\*".
constexpr QByteArrayView passedOver[] = {"colortbl", "pict", "object", "header", "headerl", "headerr", "headerf",
    "footer", "footerl", "footerr", "footerf", "annotation", "fldinst", "nonshppict", "shprslt", "sp", "tc", "xe",
    "filetbl", "listtable", "listoverridetable", "revtbl", "private"};

struct NamedCharacter {
    QByteArrayView name;
    char16_t character;
};

constexpr NamedCharacter characters[] = {{"tab", u'\t'}, {"line", u'\n'}, {"softline", u'\n'}, {"emdash", u'\u2014'},
    {"endash", u'\u2013'}, {"lquote", u'\u2018'}, {"rquote", u'\u2019'}, {"ldblquote", u'\u201c'},
    {"rdblquote", u'\u201d'}, {"bullet", u'\u2022'}, {"emspace", u'\u2003'}, {"enspace", u'\u2002'},
    {"qmspace", u'\u2005'}, {"zwj", u'\u200d'}, {"zwnj", u'\u200c'}};

} // namespace

bool TextReader::take(const Token &token, TokenReader &tokens)
{
    using enum Token::Kind;
    // What stands for a Unicode character in older programs.
    if (m_toSkip > 0 && (token.kind == Byte || token.kind == Text)) {
        const auto size = token.kind == Text ? std::min<qsizetype>(token.name.size(), m_toSkip) : 1;
        m_toSkip -= int(size);
        if (token.kind == Text)
            putBytes(token.name.sliced(size));
        return true;
    }
    m_toSkip = 0;
    switch (token.kind) {
    case Open:
        open();
        return m_groups.size() <= deepestGroup;
    case Close:
        close();
        break;
    case Word:
        if (token.name == "bin")
            tokens.skip(token.number);
        else
            word(token);
        break;
    case Symbol:
        symbol(token.name.front());
        break;
    case Byte: {
        const char byte = char(token.number);
        putBytes(QByteArrayView(&byte, 1));
        break;
    }
    case Text:
        putBytes(token.name);
        break;
    case End:
        break;
    }
    return true;
}

void TextReader::open()
{
    flush();
    m_begun = true;
    Group group = m_groups.back();
    group.fresh = true;
    group.ignorable = false;
    if (group.target == Target::Note || group.target == Target::Box)
        group.target = Target::Text;
    m_groups.push_back(group);
    if (group.target == Target::Styles)
        m_style = 0;
}

void TextReader::close()
{
    flush();
    if (m_groups.size() == 1)
        return;
    const Group group = m_groups.back();
    m_groups.pop_back();
    const bool ended = group.target != m_groups.back().target;
    if ((group.target == Target::Note || group.target == Target::Box) && !m_waiting.empty()) {
        endParagraph();
        if (group.target == Target::Note)
            m_flow.endNote();
        m_paragraph = std::move(m_waiting.back());
        m_waiting.pop_back();
    } else if (group.target == Target::Marker && ended) {
        m_paragraph.marker = std::exchange(m_field, {}).trimmed();
    } else if (group.target == Target::Styles || group.target == Target::Fonts) {
        m_field.clear();
    } else if (group.target == Target::Title && ended) {
        properties.title = std::exchange(m_field, {});
    } else if (group.target == Target::Author && ended) {
        properties.authors = {std::exchange(m_field, {})};
    } else if (group.target == Target::Created && ended) {
        properties.published = QDate(m_year, m_month, m_day).toString(Qt::ISODate);
    }
}

void TextReader::word(const Token &token)
{
    flush();
    Group &group = m_groups.back();
    const bool first = std::exchange(group.fresh, false);
    if (group.target == Target::Nowhere)
        return;
    if (first && target(token.name))
        return;
    if (first && group.ignorable) {
        group.target = Target::Nowhere;
        return;
    }
    if (group.target == Target::Created)
        dateWord(token);
    else if (!characterWord(token) && !paragraphWord(token))
        tableWord(token.name);
}

/// Takes the first word of a group where it says what the group is for.
bool TextReader::target(QByteArrayView name)
{
    static constexpr std::pair<QByteArrayView, Target> named[] = {{"fonttbl", Target::Fonts},
        {"stylesheet", Target::Styles}, {"info", Target::Info}, {"title", Target::Title}, {"author", Target::Author},
        {"creatim", Target::Created}, {"listtext", Target::Marker}, {"pntext", Target::Marker},
        {"footnote", Target::Note}, {"shptxt", Target::Box}};
    Group &group = m_groups.back();
    if (name == "shpinst")
        return true;
    if (std::ranges::find(passedOver, name) != std::end(passedOver)) {
        group.target = Target::Nowhere;
        return true;
    }
    const auto *found = std::ranges::find(named, name, &std::pair<QByteArrayView, Target>::first);
    if (found == std::end(named))
        return group.target == Target::Info && (group.target = Target::Nowhere, true);
    group.target = found->second;
    m_field.clear();
    if (group.target == Target::Note || group.target == Target::Box) {
        if (group.target == Target::Note)
            m_paragraph.text += m_flow.beginNote();
        m_waiting.push_back(std::exchange(m_paragraph, {}));
    }
    return true;
}

bool TextReader::characterWord(const Token &token)
{
    Group &group = m_groups.back();
    const QByteArrayView name = token.name;
    if (const auto *found = std::ranges::find(characters, name, &NamedCharacter::name); found != std::end(characters)) {
        const QChar character(found->character);
        put(QStringView(&character, 1));
    } else if (name == "u") {
        const QChar character(char16_t(token.number));
        put(QStringView(&character, 1));
        m_toSkip = group.replaced;
    } else if (name == "uc") {
        group.replaced = std::max(token.number, 0);
    } else if (name == "f") {
        group.font = token.number;
        m_font = token.number;
    } else if (name == "deff") {
        m_defaultFont = token.number;
    } else if (name == "plain") {
        group.font = m_defaultFont;
        group.hidden = false;
    } else if (name == "v" || name == "deleted") {
        group.hidden = token.number != 0;
    } else if (name == "fcharset") {
        m_codePages.insert(m_font, codePageOfFont(token.number));
    } else if (name == "ansicpg") {
        m_codePage = token.number;
    } else if (name == "mac") {
        m_codePage = 10000;
    } else if (name == "pc") {
        m_codePage = 437;
    } else {
        return false;
    }
    return true;
}

bool TextReader::paragraphWord(const Token &token)
{
    const QByteArrayView name = token.name;
    const bool defining = m_groups.back().target == Target::Styles;
    if (name == "par" || name == "sect") {
        endParagraph();
    } else if (name == "pard" && m_groups.back().target == Target::Text) {
        m_paragraph.style = m_paragraph.level = 0;
        m_paragraph.outline = -1;
        m_paragraph.inTable = false;
    } else if (name == "s") {
        (defining ? m_style : m_paragraph.style) = token.number;
    } else if (name == "sbasedon" && defining) {
        m_styles[m_style].parent = token.number;
    } else if (name == "outlinelevel") {
        (defining ? m_styles[m_style].outline : m_paragraph.outline) = token.number;
    } else if (name == "ilvl") {
        m_paragraph.level = std::max(token.number, 0);
    } else if (name == "intbl") {
        m_paragraph.inTable = true;
    } else {
        return false;
    }
    return true;
}

void TextReader::tableWord(QByteArrayView name)
{
    if (m_groups.back().target != Target::Text || !m_waiting.empty())
        return;
    if (name == "cell") {
        m_paragraph.inTable = true;
        endParagraph();
        m_flow.endCell();
        m_inCell = false;
    } else if (name == "nestcell") {
        put(u" ");
    } else if (name == "row" && m_inRow) {
        m_flow.endRow();
        m_inRow = false;
    }
}

void TextReader::dateWord(const Token &token)
{
    if (token.name == "yr")
        m_year = token.number;
    else if (token.name == "mo")
        m_month = token.number;
    else if (token.name == "dy")
        m_day = token.number;
}

void TextReader::symbol(char name)
{
    flush();
    if (name == '*') {
        m_groups.back().ignorable = true;
        return;
    }
    m_groups.back().fresh = false;
    if (name == '\\' || name == '{' || name == '}')
        putBytes(QByteArrayView(&name, 1));
    else if (name == '~')
        put(u"\u00a0");
    else if (name == '-')
        put(u"\u00ad");
    else if (name == '_')
        put(u"\u2011");
    else if (name == '\r' || name == '\n')
        endParagraph();
}

void TextReader::putBytes(QByteArrayView bytes)
{
    m_groups.back().fresh = false;
    if (m_groups.back().target != Target::Nowhere)
        m_bytes += bytes;
}

int TextReader::codePage() const
{
    const int page = m_codePages.value(m_groups.back().font, documentCodePage);
    return page == documentCodePage ? m_codePage : page;
}

void TextReader::flush()
{
    if (!m_bytes.isEmpty())
        put(decodeCodePage(std::exchange(m_bytes, {}), codePage()));
}

void TextReader::put(QStringView text)
{
    const Group &group = m_groups.back();
    switch (group.target) {
    case Target::Text:
    case Target::Note:
    case Target::Box:
        if (!group.hidden)
            m_paragraph.text += text;
        break;
    case Target::Styles:
        m_field += text;
        if (m_field.endsWith(u';'))
            m_styles[m_style].name = m_field.chopped(1).trimmed();
        break;
    case Target::Title:
    case Target::Author:
    case Target::Marker:
        m_field += text;
        break;
    case Target::Nowhere:
    case Target::Fonts:
    case Target::Info:
    case Target::Created:
        break;
    }
}

void TextReader::openCell()
{
    if (!std::exchange(m_inTable, true))
        m_flow.beginTable();
    if (!std::exchange(m_inRow, true))
        m_flow.beginRow();
    if (!std::exchange(m_inCell, true))
        m_flow.beginCell();
}

void TextReader::endParagraph()
{
    flush();
    if (m_waiting.empty()) {
        if (m_paragraph.inTable)
            openCell();
        else if (std::exchange(m_inTable, false))
            m_flow.endTable();
    }
    m_flow.add(finished(m_paragraph));
    m_paragraph.text.clear();
    m_paragraph.marker.clear();
}

StyleRole TextReader::role(const Paragraph &paragraph) const
{
    constexpr int longestChain = 30;
    constexpr int bodyText = 9;
    int number = paragraph.style;
    int outline = paragraph.outline;
    for (int i = 0; i < longestChain; ++i) {
        const auto style = m_styles.constFind(number);
        if (style == m_styles.cend())
            break;
        if (const auto role = roleOfStyle(style->name))
            return *role;
        outline = outline < 0 ? style->outline : outline;
        number = style->parent;
    }
    return outline >= 0 && outline < bodyText ? StyleRole{BlockKind::Heading, outline + 1} : StyleRole{};
}

DocumentParagraph TextReader::finished(const Paragraph &paragraph) const
{
    // Simple programs write the marker as text, with a tab behind it.
    static const QRegularExpression written(u"^\\s*(\\x{2022}|\\(?(?:\\d{1,3}|[a-z])[.)])\\t\\s*"_s);
    const StyleRole role = this->role(paragraph);
    DocumentParagraph result{role.kind, role.level, 0, {}, role.contents ? QString() : paragraph.text};
    if (role.kind != BlockKind::Paragraph)
        return result;
    QString marker = paragraph.marker;
    if (const auto match = written.match(result.text); marker.isEmpty() && match.hasMatch()) {
        marker = match.captured(1);
        result.text.remove(0, match.capturedLength());
    }
    if (marker.isEmpty())
        return result;
    const bool number = std::ranges::any_of(marker, [](QChar c) { return c.isLetterOrNumber(); });
    result.kind = BlockKind::List;
    result.level = paragraph.level + 1;
    result.marker = number ? marker : u"-"_s;
    return result;
}

std::vector<DocumentParagraph> TextReader::finish()
{
    endParagraph();
    return m_flow.take();
}

} // namespace sourcelight::reading::rtf

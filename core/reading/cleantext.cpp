// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/cleantext.h"

#include "core/reading/mojibake.h"

#include <unicode/unorm2.h>

#include <algorithm>
#include <utility>

namespace sourcelight::reading
{

namespace
{

/// A base and its marks, in UTF-16 code units, that are composed at most: twice what text has that is safe for streams
/// (UAX #15). Putting marks in order takes the square of their number.
constexpr qsizetype longestCluster = 64;

constexpr bool isPlain(char16_t c)
{
    return c >= u' ' && c < 0x7f;
}

bool isUnseen(char16_t c)
{
    if (c < 0xa0)
        return !isPlain(c) && !QChar(c).isSpace();
    return c == QChar::SoftHyphen || c == 0x200b || c == 0x2060 || c == QChar::ByteOrderMark;
}

/// A stretch of a block and what it is to be instead.
struct Edit {
    Span span; ///< in the old text
    QString text;
};

const UChar *units(QStringView text)
{
    return reinterpret_cast<const UChar *>(text.utf16());
}

/// The end of the cluster that begins at @p begin: where the next character begins that composes with none before it.
qsizetype clusterEnd(const UNormalizer2 &form, QStringView text, qsizetype begin)
{
    qsizetype at = begin;
    while (at < text.size()) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t character = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        if (at > begin && unorm2_hasBoundaryBefore(&form, UChar32(character)))
            break;
        at += pair ? 2 : 1;
    }
    return at;
}

/// What makes @p text composed, as edits whose spans are @p offset further on.
void addEdits(const UNormalizer2 &form, QStringView text, qsizetype offset, std::vector<Edit> &edits)
{
    for (qsizetype at = 0; at < text.size();) {
        UErrorCode status = U_ZERO_ERROR;
        const QStringView rest = text.sliced(at);
        at += unorm2_spanQuickCheckYes(&form, units(rest), int32_t(rest.size()), &status);
        if (U_FAILURE(status) || at >= text.size())
            return;
        const Span span{at, clusterEnd(form, text, at)};
        const QStringView cluster = text.sliced(span.begin, span.length());
        if (span.length() <= longestCluster) {
            QString composed = cluster.toString().normalized(QString::NormalizationForm_C);
            if (composed != cluster)
                edits.push_back({{offset + span.begin, offset + span.end}, std::move(composed)});
        }
        at = span.end;
    }
}

/// Old places -> new ones, asked for in ascending order.
class Shift
{
public:
    explicit Shift(const std::vector<Edit> &edits)
        : m_edits(edits)
    {
    }

    /// A place inside an edit counts as its end.
    qsizetype operator()(qsizetype place)
    {
        for (; m_next < m_edits.size() && m_edits[m_next].span.begin < place; ++m_next)
            m_delta += m_edits[m_next].text.size() - m_edits[m_next].span.length();
        const bool inside = m_next > 0 && place < m_edits[m_next - 1].span.end;
        return (inside ? m_edits[m_next - 1].span.end : place) + m_delta;
    }

private:
    const std::vector<Edit> &m_edits;
    size_t m_next = 0;
    qsizetype m_delta = 0;
};

QString edited(QStringView text, const std::vector<Edit> &edits)
{
    QString result;
    result.reserve(text.size());
    qsizetype at = 0;
    for (const Edit &edit : edits) {
        result.append(text.sliced(at, edit.span.begin - at)).append(edit.text);
        at = edit.span.end;
    }
    return result.append(text.sliced(at));
}

using Origins = std::vector<TextOrigin>;

bool isInStep(const TextOrigin &origin)
{
    return origin.text.length() == origin.file.length();
}

/// Where in the file what is replaced by @p edit ends, which begins in @p origin.
qsizetype fileEnd(const Edit &edit, Origins::const_iterator origin, const Origins &origins)
{
    const auto isBefore = [&](const TextOrigin &next) { return next.text.begin < edit.span.end; };
    const auto last = std::prev(std::find_if_not(origin, origins.end(), isBefore));
    const qsizetype length = std::min(edit.span.end, last->text.end) - last->text.begin;
    const qsizetype end = isInStep(*last) ? last->file.begin + length : last->file.end;
    return end > origin->file.begin ? end : origin->file.end;
}

/// Origins that run in step are split around edits; what is new of an edit stands for all that was old.
Origins editedOrigins(const Origins &origins, const std::vector<Edit> &edits)
{
    Origins result;
    Shift shift(edits);
    const auto add = [&](Span text, Span file, bool inStep) {
        const Span moved{shift(text.begin), shift(text.end)};
        // Equal lengths say that the two run in step, and are chance elsewhere.
        if (!moved.isEmpty() && (inStep || moved.length() != file.length()))
            result.push_back({moved, file});
    };
    auto edit = edits.begin();
    for (auto origin = origins.begin(); origin != origins.end(); ++origin) {
        const auto toFile = [&](qsizetype place) { return origin->file.begin + (place - origin->text.begin); };
        const bool inStep = isInStep(*origin);
        qsizetype at = origin->text.begin;
        for (; edit != edits.end() && edit->span.begin < origin->text.end; ++edit) {
            const qsizetype end = std::min(edit->span.end, origin->text.end);
            // Of an edit that began in an origin before this one nothing is left.
            if (inStep && edit->span.begin >= at) {
                const Span was{toFile(edit->span.begin), fileEnd(*edit, origin, origins)};
                add({at, edit->span.begin}, {toFile(at), was.begin}, true);
                add({edit->span.begin, end}, was,
                    edit->text.size() == edit->span.length() && was.length() == edit->span.length());
            }
            at = inStep ? std::max(at, end) : at;
            if (edit->span.end > end)
                break;
        }
        add({at, origin->text.end}, inStep ? Span{toFile(at), origin->file.end} : origin->file, inStep);
    }
    return result;
}

bool staysFixed(QStringView block, qsizetype at)
{
    if (at == 0 || at + 1 == block.size())
        return false;
    const QChar before = block[at - 1];
    const QChar after = block[at + 1];
    return (before.isDigit() && after.isDigit()) || QStringView(u"«‹").contains(before) ||
           QStringView(u"»›:;!?%‰€£$").contains(after);
}

/// As the length stays, nothing else changes.
void loosenSpaces(Article &article)
{
    for (const Block &block : article.blocks) {
        const QStringView text = textOf(article, block.span);
        const auto isFixed = [](QChar c) { return isFixedSpace(c.unicode()); };
        if (std::ranges::none_of(text, isFixed))
            continue;
        QChar *data = article.text.data() + block.span.begin;
        const QStringView now(data, block.span.length());
        for (qsizetype at = 0; at < now.size(); ++at) {
            if (isFixed(now[at]) && !staysFixed(now, at))
                data[at] = u' ';
        }
    }
}

} // namespace

std::optional<CleanPiece> CleanPieces::next()
{
    while (m_at < m_raw.size()) {
        const qsizetype begin = m_at;
        const Span damage = skipClean();
        if (m_at > begin)
            return CleanPiece{m_raw.sliced(begin, m_at - begin), {begin, m_at}};
        m_at = std::max(damage.end, begin + 1);
        m_mended = mendedRun(m_raw.sliced(begin, damage.length()));
        m_mended.removeIf([](QChar c) { return isUnseen(c.unicode()); });
        if (!m_mended.isEmpty())
            return CleanPiece{m_mended, damage};
    }
    return std::nullopt;
}

/// Goes on to what is not to stay as it is. Returns the damaged run to be mended there, empty where there is none.
Span CleanPieces::skipClean()
{
    for (; m_at < m_raw.size(); ++m_at) {
        const char16_t c = m_raw[m_at].unicode();
        if (isPlain(c))
            continue;
        if (isUnseen(c))
            break;
        if (!mayBeginMojibake(c))
            continue;
        const Span damage = mojibakeAt(m_raw, m_at);
        if (m_mend && !damage.isEmpty())
            return damage;
        m_at = std::max(m_at, damage.end - 1); // a soft hyphen in it is part of the damage
    }
    return {};
}

void compose(Article &article)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *form = unorm2_getNFCInstance(&status);
    std::vector<Edit> edits;
    for (const Block &block : article.blocks)
        addEdits(*form, textOf(article, block.span), block.span.begin, edits);
    if (!edits.empty()) {
        Shift shift(edits);
        for (Block &block : article.blocks)
            block.span = {shift(block.span.begin), shift(block.span.end)};
        article.origins = editedOrigins(article.origins, edits);
        article.text = edited(article.text, edits);
    }
    loosenSpaces(article);
}

QString cleaned(const QString &line, bool mendMojibake)
{
    CleanPieces pieces(line, mendMojibake);
    QString result;
    for (auto piece = pieces.next(); piece; piece = pieces.next()) {
        if (piece->text.size() == line.size())
            return line.normalized(QString::NormalizationForm_C);
        result += piece->text;
    }
    return result.normalized(QString::NormalizationForm_C);
}

} // namespace sourcelight::reading

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/excerpt.h"

namespace sourcelight::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype contextLength = 200;
constexpr qsizetype lineLength = 1000;

/// Moved to the left of a surrogate pair that it would cut.
qsizetype charBoundary(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate() ? position - 1 : position;
}

QString printable(QStringView text)
{
    QString line = text.toString();
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line;
}

} // namespace

Span sentenceAround(const Analysis &analysis, Span place)
{
    const auto after =
        std::ranges::upper_bound(analysis.sentences, place.begin, {}, [](const Sentence &s) { return s.span.begin; });
    if (after == analysis.sentences.begin() || !std::prev(after)->span.contains(place.begin))
        return place;
    const Span sentence = std::prev(after)->span;
    return {sentence.begin, std::max(sentence.end, place.end)};
}

Excerpt excerptOf(const Analysis &analysis, Span place)
{
    const QStringView text = analysis.article.text;
    const Span sentence = sentenceAround(analysis, place);
    const Span focus{place.begin, charBoundary(text, std::min(place.end, place.begin + contextLength))};
    const Span shown{charBoundary(text, std::max(sentence.begin, focus.begin - contextLength)),
        charBoundary(text, std::min(sentence.end, focus.end + contextLength))};
    return {printable(text.sliced(shown.begin, shown.length())), {focus.begin - shown.begin, focus.end - shown.begin}};
}

QString lineOf(const Article &article, Span span)
{
    const QStringView text = article.text;
    const qsizetype end = charBoundary(text, std::min(span.end, span.begin + lineLength));
    return printable(text.sliced(span.begin, end - span.begin)).simplified();
}

QString lineOf(const Article &article, const Spans &spans)
{
    QStringList pieces;
    qsizetype length = 0;
    for (const Span &span : spans) {
        if (length > lineLength)
            break;
        pieces.append(lineOf(article, span));
        length += span.length();
    }
    return pieces.join(u" … "_s);
}

} // namespace sourcelight::ui

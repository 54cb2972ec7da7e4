// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/words.h"

namespace sourcelight::extraction
{

bool isQuotationMark(QChar c)
{
    constexpr QStringView marks = u"\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u201a\u2039\u203a";
    return marks.contains(c);
}

Words readWords(const Article &article, const Sentence &sentence, const Spans &quotations,
    const language::LanguageResources &resources)
{
    Words words{{}, resources};
    words.all.reserve(sentence.tokens.size());
    auto quotation = std::ranges::upper_bound(quotations, sentence.span.begin, {}, &Span::end);
    for (const Token &token : sentence.tokens) {
        while (quotation != quotations.end() && quotation->end <= token.span.begin)
            ++quotation;
        const QStringView text = textOf(article, token.span);
        const bool quoted = quotation != quotations.end() && quotation->contains(token.span) &&
                            !(isQuotationMark(text.front()) && text.size() == 1);
        words.all.push_back({token.span, text, text.toString().toLower(), quoted});
    }
    return words;
}

} // namespace sourcelight::extraction

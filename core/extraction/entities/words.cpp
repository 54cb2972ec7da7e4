// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

/// Ends a piece of a token wherever it stands.
bool isDivider(QChar c)
{
    return isHyphen(c) || c == u'/' || c == u'\u2013' || c == u'\u2014';
}

bool isAddress(QStringView text)
{
    return text.contains("://"_L1) || text.contains(u'@') || text.contains(u'#') || text.startsWith("www."_L1);
}

/// "d'Ivoire", "iPhone", "eBay": a capital among the first three characters, before a small letter.
bool hasLateCapital(QStringView text)
{
    const qsizetype limit = std::min<qsizetype>(3, text.size() - 1);
    for (qsizetype i = 1; i < limit; ++i) {
        if (text[i].isUpper() && text[i + 1].isLower())
            return true;
    }
    return false;
}

Shape shapeOf(QStringView text)
{
    if (isAddress(text) || isApostrophe(text.front()))
        return Shape::Mark;
    const auto count = [text](auto test) { return std::ranges::count_if(text, test); };
    const auto letters = count([](QChar c) { return c.isLetter(); });
    const auto digits = count([](QChar c) { return c.isDigit(); });
    if (letters == 0)
        return digits > 0 ? Shape::Number : Shape::Mark;
    if (text.front().isDigit() || !text.front().isLetter())
        return Shape::Number;
    if (!text.front().isUpper())
        return hasLateCapital(text) ? Shape::Capital : Shape::Lower;
    if (letters == 1)
        return digits > 0 ? Shape::Upper : Shape::Initial;
    return isAcronym(text) ? Shape::Upper : Shape::Capital;
}

void addPiece(std::vector<NameWord> &words, const Article &article, Span span)
{
    if (span.isEmpty())
        return;
    const QStringView text = textOf(article, span);
    words.push_back({span, text, shapeOf(text), !words.empty() && words.back().span.end == span.begin, false});
}

/// "Treasury's" -> "Treasury" "'s", where the segmentation left it whole.
qsizetype withoutPossessive(QStringView text)
{
    const qsizetype size = text.size();
    const bool possessive = size > 2 && isApostrophe(text[size - 2]) && text[size - 1].toLower() == u's';
    return possessive ? size - 2 : size;
}

std::vector<NameWord> pieces(const Article &article, const Sentence &sentence)
{
    std::vector<NameWord> words;
    words.reserve(sentence.tokens.size());
    for (const Token &token : sentence.tokens) {
        const QStringView text = textOf(article, token.span);
        if (isAddress(text)) {
            addPiece(words, article, token.span);
            continue;
        }
        const qsizetype end = token.span.begin + withoutPossessive(text);
        qsizetype begin = token.span.begin;
        for (qsizetype i = begin; i < end; ++i) {
            if (!isDivider(article.text[i]))
                continue;
            addPiece(words, article, {begin, i});
            addPiece(words, article, {i, i + 1});
            begin = i + 1;
        }
        addPiece(words, article, {begin, end});
        addPiece(words, article, {end, token.span.end});
    }
    return words;
}

bool isArabicArticle(QStringView text)
{
    return isOneOf(text,
        {"al"_L1, "el"_L1, "ul"_L1, "ad"_L1, "an"_L1, "ar"_L1, "as"_L1, "ash"_L1, "at"_L1, "az"_L1, "bin"_L1, "et"_L1});
}

/// "Anglo-American", "Trans-Pacific": a first part that stands for no name of its own.
bool isCombiningForm(QStringView text)
{
    return isOneOf(text, {"afro"_L1, "anglo"_L1, "asia"_L1, "austro"_L1, "euro"_L1, "indo"_L1, "inter"_L1, "pan"_L1,
                             "sino"_L1, "trans"_L1});
}

/// "Trump-era", "UN-backed": a last part that makes an adjective of a name.
bool isCompoundTail(QStringView text, const NameLexicon &lexicon)
{
    const bool participle = text.endsWith("ed"_L1) || text.endsWith("ing"_L1);
    return isOneOf(text, {"based"_L1, "born"_L1, "bound"_L1, "centric"_L1, "era"_L1, "free"_L1, "held"_L1, "led"_L1,
                             "like"_L1, "made"_L1, "only"_L1, "owned"_L1, "run"_L1, "style"_L1, "wide"_L1}) ||
           (participle && lexicon.isCommon(text));
}

/// Whether the parts of a hyphened compound are one name ("Jean-Pierre", "al-Masri", "F-16", "Kim Jong-un") or words of
/// their own ("US-led", "anti-IS"); @p inName: the word before the compound is capitalised.
bool isOneName(const NameWord &left, const NameWord &right, QStringView whole, bool inName, const NameLexicon &lexicon)
{
    if (lexicon.isPlace(whole) || lexicon.isDemonym(whole) || lexicon.isTitle(whole) || lexicon.isFirstName(whole))
        return true;
    const auto isKnown = [&](QStringView text) { return lexicon.isPlace(text) || lexicon.isDemonym(text); };
    switch (right.shape) {
    case Shape::Capital:
    case Shape::Upper:
    case Shape::Initial:
        if (left.shape == Shape::Lower || isArabicArticle(left.text))
            return isArabicArticle(left.text);
        if (left.shape == Shape::Upper && right.shape == Shape::Upper)
            return !isKnown(left.text) && !isKnown(right.text);
        return left.shape != Shape::Number && (isCombiningForm(left.text) || !isKnown(left.text));
    case Shape::Number:
        return left.isCapitalized() || left.shape == Shape::Initial;
    case Shape::Lower:
        return left.shape == Shape::Capital && !isKnown(left.text) && !isCompoundTail(right.text, lexicon) &&
               (inName || !(lexicon.isCommon(left.text) || lexicon.isCommon(right.text)));
    case Shape::Mark:
        return false;
    }
    return false;
}

void joinCompounds(std::vector<NameWord> &words, const Article &article, const NameLexicon &lexicon)
{
    constexpr qsizetype longest = 60;
    std::vector<NameWord> joined;
    joined.reserve(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        joined.push_back(words[i]);
        while (i + 2 < words.size() && words[i + 1].text.size() == 1 && isHyphen(words[i + 1].text.front()) &&
               words[i + 1].glued && words[i + 2].glued && joined.back().shape != Shape::Mark) {
            NameWord &left = joined.back();
            const Span span{left.span.begin, words[i + 2].span.end};
            const bool inName = joined.size() > 1 && joined[joined.size() - 2].isCapitalized() && !left.glued;
            if (span.length() > longest || !isOneName(left, words[i + 2], textOf(article, span), inName, lexicon))
                break;
            left.shape =
                left.shape == Shape::Upper || words[i + 2].shape == Shape::Number ? Shape::Upper : Shape::Capital;
            left.span = span;
            left.text = textOf(article, span);
            i += 2;
        }
    }
    words = std::move(joined);
}

bool opensQuotation(const NameWord &mark, const NameWord &next)
{
    const QChar c = mark.text.front();
    const bool straight = (c == u'"' || c == u'\'') && !mark.glued && next.glued;
    return straight || c == u'“' || c == u'‘' || c == u'„' || c == u'«' || mark.text == "``"_L1;
}

void markOpenings(std::vector<NameWord> &words)
{
    bool opening = true;
    for (std::size_t i = 0; i < words.size(); ++i) {
        NameWord &word = words[i];
        if (word.shape == Shape::Mark) {
            const QChar last = word.text.back();
            opening = opening || last == u'.' || last == u'!' || last == u'?' || last == u':' || last == u'…' ||
                      (i + 1 < words.size() && opensQuotation(word, words[i + 1]));
        } else if (word.shape != Shape::Number) {
            word.opens = opening;
            opening = false;
        }
    }
}

} // namespace

bool isAcronym(QStringView text)
{
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
    const auto upper = std::ranges::count_if(text, [](QChar c) { return c.isUpper(); });
    if (upper < 2 || text.contains(u' '))
        return false;
    const bool plural = text.back() == u's' && upper == letters - 1;
    return plural || upper == letters || (!text.back().isLower() && upper > letters - upper);
}

bool isOneOf(QStringView text, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [text](auto word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

std::vector<NameWord> wordsOf(const Article &article, const Sentence &sentence, const NameLexicon &lexicon)
{
    std::vector<NameWord> words = pieces(article, sentence);
    joinCompounds(words, article, lexicon);
    markOpenings(words);
    return words;
}

CaseStyle caseStyle(const std::vector<NameWord> &words, const NameLexicon &lexicon)
{
    constexpr int fewest = 4; ///< words that say something, below which capitals say nothing
    int content = 0, lower = 0, upper = 0, ordinary = 0;
    for (const NameWord &word : words) {
        if (word.shape == Shape::Mark || word.shape == Shape::Number || isFunctionWord(word.text))
            continue;
        ++content;
        lower += word.shape == Shape::Lower;
        upper += word.shape == Shape::Upper;
        ordinary += word.shape == Shape::Capital && lexicon.isCommon(word.text);
    }
    if (content < fewest)
        return CaseStyle::Sentence;
    if (upper * 10 >= content * 7)
        return CaseStyle::Capitals;
    const bool stopped = words.back().text == "."_L1;
    const bool title = ordinary >= 2 && (stopped ? lower == 0 : lower * 5 <= content);
    return title ? CaseStyle::Title : CaseStyle::Sentence;
}

QString phrase(const std::vector<NameWord> &words, qsizetype first, qsizetype last)
{
    QString text;
    for (qsizetype i = first; i < last; ++i) {
        if (i > first && !words[i].glued)
            text += u' ';
        text += words[i].text;
    }
    return text;
}

void Usage::add(const std::vector<NameWord> &words)
{
    for (const NameWord &word : words) {
        if (word.shape == Shape::Lower)
            lower.insert(word.text);
        else if (word.isCapitalized() && !word.opens)
            ++capitalized[word.text];
    }
}

} // namespace sourcelight::extraction

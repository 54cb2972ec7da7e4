// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/sources.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

constexpr qsizetype longestPhrase = 24; ///< words of one side of a source, apposition included

template <size_t Size> bool isOneOf(const Word *word, const std::array<QStringView, Size> &words)
{
    return word && std::ranges::contains(words, QStringView(word->folded));
}

bool isPronoun(const Word *word)
{
    static constexpr std::array<QStringView, 9> pronouns{
        u"he", u"she", u"they", u"we", u"i", u"it", u"who", u"others", u"many"};
    return isOneOf(word, pronouns);
}

/// What stands between a subject and its verb.
bool isAuxiliary(const Word *word)
{
    static constexpr std::array<QStringView, 24> auxiliaries{u"has", u"had", u"have", u"did", u"does", u"do", u"also",
        u"then", u"later", u"now", u"still", u"earlier", u"again", u"once", u"already", u"who", u"is", u"was", u"are",
        u"were", u"been", u"be", u"will", u"would"};
    return isOneOf(word, auxiliaries) ||
           (word && word->folded.size() > 4 && word->folded.endsWith(u"ly") && !word->isCapitalised());
}

/// Words that no source goes back over.
bool endsPhraseBackward(const Words &words, qsizetype i)
{
    static constexpr std::array<QStringView, 28> stops{u"that", u"but", u"as", u"while", u"because", u"when", u"if",
        u"after", u"before", u"since", u"until", u"although", u"though", u"which", u"whose", u"or", u"so", u"what",
        u"how", u"where", u"over", u"about", u"under", u"through", u"into", u"against", u"despite", u"amid"};
    const Word *word = words.at(i);
    if (word->quoted || isOneOf(word, stops) || isAuxiliary(word))
        return true;
    if (word->is(u"and")) {
        const Word *before = words.at(i - 1);
        const Word *after = words.at(i + 1);
        return !(before && after && before->isCapitalised() && after->isCapitalised());
    }
    return !word->isWord() && !word->is(u"-") && !word->is(u"$") && !word->is(u"'s") && !word->is(u"\u2019s") &&
           !word->is(u"'") && !word->is(u"\u2019");
}

/// The comma that opens the apposition which the comma at @p close closes; -1 where there is none.
qsizetype openingComma(const Words &words, qsizetype close, qsizetype limit)
{
    for (qsizetype i = close - 2; i >= std::max(limit, close - longestPhrase); --i) {
        if (words.at(i)->quoted || (!words.at(i)->isWord() && words.at(i)->text.size() == 1 && words.at(i)->is(u";")))
            return -1;
        if (words.is(i, u","))
            return i;
    }
    return -1;
}

bool opensApposition(const Words &words, qsizetype i)
{
    static constexpr std::array<QStringView, 8> openers{
        u"a", u"an", u"the", u"who", u"whose", u"one", u"another", u"its"};
    const Word *word = words.at(i);
    if (!word || !word->isWord())
        return false;
    return isOneOf(word, openers) || words.resources.titles.contains(word->folded) ||
           words.resources.sourceNouns.contains(word->folded) || word->text.front().isDigit();
}

qsizetype beginOfPhrase(const Words &words, qsizetype head, qsizetype limit)
{
    qsizetype begin = head;
    while (begin > limit && head - begin < longestPhrase && !endsPhraseBackward(words, begin - 1))
        --begin;
    static constexpr std::array<QStringView, 7> leading{u"and", u"in", u"on", u"at", u"for", u"by", u"from"};
    while (begin < head && (isOneOf(words.at(begin), leading)))
        ++begin;
    return begin;
}

bool endsPhraseForward(const Words &words, qsizetype i)
{
    const Word *word = words.at(i);
    static constexpr std::array<QStringView, 5> inside{u"of", u"for", u"the", u"a", u"at"};
    if (!word || word->quoted)
        return true;
    if (word->is(u"and"))
        return !(words.at(i - 1)->isCapitalised() && words.at(i + 1) && words.at(i + 1)->isCapitalised());
    if (word->isWord())
        return !isOneOf(word, inside) && words.resources.functionWords.contains(word->folded);
    return !word->is(u"-") && !word->is(u"'s") && !word->is(u"\u2019s") && !word->is(u"'") && !word->is(u"\u2019");
}

/// Where the apposition behind the comma at @p comma ends; @p comma itself where what follows is a clause of its own.
qsizetype endOfApposition(const Words &words, qsizetype comma)
{
    const bool relative = words.is(comma + 1, u"who") || words.is(comma + 1, u"whose");
    qsizetype end = comma + 1;
    for (; end < words.size() && end - comma < longestPhrase; ++end) {
        const Word *word = words.at(end);
        if (!word->isWord() || word->quoted)
            return end;
        if (!relative && isAuxiliary(word))
            return comma;
    }
    return end == words.size() ? end : comma;
}

std::optional<int> countIn(const Words &words, WordRange range)
{
    for (qsizetype i = range.begin; i < range.end; ++i) {
        const auto value = words.resources.numberWords.value(words.at(i)->folded);
        if (value && value->startsWith(u"cardinal "))
            return value->sliced(9).toInt();
        bool number = false;
        const int digits = words.at(i)->text.toInt(&number);
        if (number && digits > 0)
            return digits;
    }
    return std::nullopt;
}

SourceKind kindByName(QStringView name)
{
    if (name == u"anonymous")
        return SourceKind::Anonymous;
    if (name == u"document")
        return SourceKind::Document;
    return name == u"organization" ? SourceKind::Organization : SourceKind::Collective;
}

/// The words of the source beside the name: title before it, apposition behind it.
QString roleAround(const Article &article, Span source, Span name)
{
    const auto trimmed = [&article](Span span) {
        QStringView text = textOf(article, span).trimmed();
        while (!text.isEmpty() && (text.front() == u',' || text.front().isSpace()))
            text = text.sliced(1);
        while (!text.isEmpty() && (text.back() == u',' || text.back().isSpace()))
            text.chop(1);
        return text.toString();
    };
    const QString before = trimmed({source.begin, std::max(source.begin, name.begin)});
    return before.isEmpty() ? trimmed({std::min(source.end, name.end), source.end}) : before;
}

} // namespace

WordRange sourceBefore(const Words &words, const Cue &cue, qsizetype limit)
{
    qsizetype head = cue.words.begin - 1;
    while (head >= limit && isAuxiliary(words.at(head)) && !words.at(head)->quoted)
        --head;
    if (words.is(head, u",") && (words.is(head - 1, u"however") || words.is(head - 1, u"meanwhile")))
        head -= words.is(head - 2, u",") ? 3 : 2;
    const qsizetype end = head + 1;
    if (words.is(head, u",")) {
        const qsizetype comma = openingComma(words, head, limit);
        if (comma < 0 || !(opensApposition(words, comma + 1) || words.at(comma + 1)->isCapitalised()))
            return {};
        head = comma - 1;
    }
    const Word *last = words.at(head);
    if (head < limit || !last->isWord() || last->quoted)
        return {};
    if (!isPronoun(last) && words.resources.functionWords.contains(last->folded))
        return {};
    const qsizetype begin = isPronoun(last) ? head : beginOfPhrase(words, head, limit);
    const qsizetype close = words.is(end - 1, u",") ? end - 1 : end;
    return {begin, close};
}

WordRange sourceFrom(const Words &words, qsizetype i)
{
    const Word *first = words.at(i);
    if (!first || !first->isWord() || first->quoted)
        return {};
    if (isPronoun(first))
        return {i, i + 1};
    static constexpr std::array<QStringView, 11> openers{
        u"a", u"an", u"the", u"one", u"another", u"his", u"her", u"its", u"their", u"some", u"several"};
    const bool noun = words.resources.sourceNouns.contains(first->folded) ||
                      words.resources.titles.contains(first->folded) ||
                      words.resources.numberWords.contains(first->folded);
    if (!first->isCapitalised() && !noun && !isOneOf(first, openers))
        return {};
    qsizetype end = i + 1;
    while (end - i < longestPhrase && !endsPhraseForward(words, end))
        ++end;
    if (words.is(end, u",") && opensApposition(words, end + 1))
        end = endOfApposition(words, end);
    return {i, end};
}

MentionIndex::MentionIndex(const Entities &entities)
    : m_mentions(entities.mentions)
{
    for (const Entity &entity : entities.entities)
        m_entities.insert(entity.id, &entity);
}

std::span<const Mention> MentionIndex::in(Span span) const
{
    const auto first =
        std::ranges::upper_bound(m_mentions, span.begin, {}, [](const Mention &mention) { return mention.span.end; });
    const auto last = std::ranges::lower_bound(
        first, m_mentions.end(), span.end, {}, [](const Mention &mention) { return mention.span.begin; });
    return {first, last};
}

SourceReading readSource(const Article &article, const Words &words, WordRange range, const MentionIndex &mentions)
{
    SourceReading reading;
    const Span source = words.spanOf(range);
    const Word *first = words.at(range.begin);
    if (range.length() == 1 && isPronoun(first)) {
        reading.pronoun = reading.plausible = true;
        reading.kind = first->is(u"others") || first->is(u"many") ? SourceKind::Collective : SourceKind::Unspecified;
        return reading;
    }
    QStringView noun;
    bool nounIsHead = false;
    for (qsizetype i = range.begin; i < range.end; ++i) {
        if (const auto value = words.resources.sourceNouns.value(words.at(i)->folded);
            value && mentions.in(words.at(i)->span).empty()) {
            noun = *value;
            nounIsHead = true;
        } else if (words.at(i)->is(u"of") || words.at(i)->is(u"at") || words.at(i)->is(u",")) {
            if (nounIsHead)
                break;
        }
    }
    for (const Mention &mention : mentions.in(source)) {
        const Entity *entity = mentions.entityOf(mention);
        if (!entity)
            continue;
        if (entity->type == EntityType::Person) {
            reading.kind = SourceKind::Named;
            reading.entity = entity->id;
            reading.role = roleAround(article, source, mention.span);
            reading.plausible = true;
            return reading;
        }
        if (noun.isEmpty() && reading.entity.isEmpty()) {
            reading.entity = entity->id;
            reading.kind = SourceKind::Organization;
            reading.plausible = entity->type != EntityType::Product && entity->type != EntityType::Misc;
        }
    }
    if (!noun.isEmpty()) {
        reading.kind = kindByName(noun);
        reading.plausible = true;
        reading.entity.clear();
        if (reading.kind == SourceKind::Anonymous)
            reading.count = countIn(words, range);
    }
    return reading;
}

} // namespace sourcelight::extraction

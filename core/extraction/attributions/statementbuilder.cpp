// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/statementbuilder.h"

#include "core/extraction/attributions/circumstances.h"
#include "core/extraction/attributions/contentreading.h"
#include "core/extraction/attributions/cuereading.h"
#include "core/extraction/attributions/quotations.h"
#include "core/extraction/attributions/reported.h"
#include "core/language/calibration.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

void addEvidence(Attribution &attribution, const QStringList &names)
{
    for (const QString &name : names) {
        if (!attribution.evidence.contains(name))
            attribution.evidence.append(name);
    }
}

/// Where the noun phrase begins that "who" or "which" at token @p i stands for, and where it ends: right before it.
/// Both are @p i where there is none.
std::pair<std::size_t, std::size_t> antecedent(const StatementText &text, std::size_t i)
{
    constexpr std::size_t longest = 8;
    if (!text.is(i, {"who"_L1, "which"_L1, "that"_L1}))
        return {i, i};
    std::size_t last = i;
    while (last > 0 && i - last < 2 && text.token(last - 1).upos == Upos::Punct)
        --last;
    std::size_t first = last;
    const auto belongs = [&text](std::size_t k) {
        return text.isNominal(k) || text.is(k, {"'s"_L1, "’s"_L1, "-"_L1, "those"_L1});
    };
    while (first > 0 && last - first < longest && text.sentence(first - 1) == text.sentence(i) && belongs(first - 1))
        --first;
    return first < last ? std::pair(first, last) : std::pair(i, i);
}

} // namespace

StatementBuilder::StatementBuilder(
    const StatementText &text, const Entities &entities, const language::LanguageResources &resources)
    : m_text(text)
    , m_resources(resources)
    , m_mentions(entities)
    , m_ofCue(text.parts().size(), noPart)
    , m_ofQuotation(text.quotations().size(), noPart)
{
}

void StatementBuilder::add(const PairedStatement &statement)
{
    if (statement.cue != noPart)
        addWithCue(statement);
    else
        addOrphan(statement);
}

double StatementBuilder::confidenceOf(const PairedStatement &statement) const
{
    double product = statement.probability;
    for (const std::size_t part : {statement.source, statement.cue}) {
        if (part != noPart)
            product *= m_text.parts()[part].confidence;
    }
    for (const std::size_t part : statement.contents)
        product *= m_text.parts()[part].confidence;
    const std::span<const float> line = m_resources.pairing->section(calibrationSection);
    const language::Calibration calibration =
        line.size() == 2 ? language::Calibration{line[0], line[1]} : language::Calibration{};
    return double(calibration.probability(float(product)));
}

void StatementBuilder::addWithCue(const PairedStatement &statement)
{
    const auto &parts = m_text.parts();
    const StatementPart &cue = parts[statement.cue];
    Attribution attribution;
    attribution.confidence = confidenceOf(statement);
    attribution.cue = {cue.span};
    addEvidence(attribution, cue.evidence);
    for (const std::size_t content : statement.contents) {
        attribution.content.push_back(parts[content].span);
        addEvidence(attribution, parts[content].evidence);
    }
    const StatementPart *source = statement.source == noPart ? nullptr : &parts[statement.source];
    const CueReading reading = readCue(m_text, source, cue.first, cue.last, m_resources);
    attribution.cueClass = reading.cueClass;
    if (!reading.lemma.isEmpty())
        addEvidence(attribution, {"cue="_L1 + reading.lemma});
    addEvidence(attribution, statement.evidence);
    if (source) {
        addEvidence(attribution, source->evidence);
        setSource(attribution, source->first, source->last);
    }
    attribution.via = viaOf(m_text, source, cue, m_mentions);
    if (source && attribution.sourceKind == SourceKind::Anonymous)
        attribution.anonymityReason = anonymityReasonOf(m_text, *source, cue);
    m_ofCue[statement.cue] = m_attributions.size();
    const double confidence = attribution.confidence;
    finish(std::move(attribution));
    for (const std::size_t content : statement.contents)
        addReported(parts[content], confidence);
}

void StatementBuilder::setSource(Attribution &attribution, std::size_t first, std::size_t last)
{
    const auto [noun, nounEnd] = antecedent(m_text, first);
    if (last - first > 1)
        first = noun; // "a woman" of "who asked not to be named"
    attribution.source = Span{m_text.token(first).span.begin, m_text.token(last - 1).span.end};
    const bool alone = last - first == 1 && noun < nounEnd;
    SourceReading reading = readSource(m_text, alone ? noun : first, alone ? nounEnd : last, m_mentions, m_resources);
    if (reading.person && reading.kind == SourceKind::Unspecified) {
        reading.kind = m_lastPerson;
        reading.rule = u"source:speaker-before"_s;
    }
    attribution.sourceKind = reading.kind;
    attribution.entity = reading.entity;
    attribution.sourceCount = reading.count;
    attribution.role = reading.role;
    addEvidence(attribution, {reading.rule});
    if (reading.person && reading.kind != SourceKind::Unspecified)
        m_lastPerson = reading.kind;
}

void StatementBuilder::spreadQuotations()
{
    const Spans &quotations = m_text.quotations();
    const auto spread = [&](std::size_t from, std::size_t to, std::size_t earlier) {
        if (m_ofQuotation[to] == noPart && m_ofQuotation[from] != noPart &&
            runsOn(m_text.article(), quotations[earlier], quotations[earlier + 1]))
            m_ofQuotation[to] = m_ofQuotation[from];
    };
    for (std::size_t i = 1; i < quotations.size(); ++i)
        spread(i - 1, i, i - 1);
    for (std::size_t i = quotations.size(); i-- > 1;)
        spread(i, i - 1, i - 1);
}

/// What stands in a quotation that is somebody's already is more of the same statement.
bool StatementBuilder::continueQuotation(const StatementPart &content)
{
    const Spans &quotations = m_text.quotations();
    const std::size_t quotation = m_text.quotationAt(content.span.begin);
    if (quotation == quotations.size() || !quotations[quotation].overlaps(content.span))
        return false;
    std::size_t &owner = m_ofQuotation[quotation];
    if (owner == noPart && quotation > 0 && runsOn(m_text.article(), quotations[quotation - 1], quotations[quotation]))
        owner = m_ofQuotation[quotation - 1];
    if (owner == noPart)
        return false;
    Attribution &attribution = m_attributions[owner];
    attribution.content.push_back(content.span);
    addEvidence(attribution, {u"quotation-runs-on"_s});
    return true;
}

void StatementBuilder::addOrphan(const PairedStatement &statement)
{
    constexpr double mostly = 0.5, leastLikely = 0.02;
    const StatementPart &content = m_text.parts()[statement.contents.front()];
    const bool quotation =
        content.quotedShare >= mostly || m_text.article().blocks[content.block].kind == BlockKind::Quote;
    if (!quotation || continueQuotation(content))
        return;
    Attribution attribution;
    attribution.content = {content.span};
    attribution.confidence = confidenceOf(statement);
    addEvidence(attribution, content.evidence);
    addEvidence(attribution, {u"quotation-without-source"_s});
    const std::size_t likely = statement.likelyCue == noPart ? noPart : m_ofCue[statement.likelyCue];
    if (likely != noPart && statement.likelihood >= leastLikely) {
        const Attribution &other = m_attributions[likely];
        attribution.entity = other.entity;
        attribution.sourceKind = other.sourceKind;
        attribution.sourceCount = other.sourceCount;
        attribution.inferred = other.source || !other.entity.isEmpty();
        if (attribution.inferred) {
            attribution.confidence *= statement.likelihood;
            addEvidence(attribution, {u"speaker-nearby"_s});
        }
    }
    finish(std::move(attribution));
}

void StatementBuilder::addReported(const StatementPart &content, double confidence)
{
    const std::span<const float> precision = m_resources.pairing->section(reportedSection);
    if (precision.empty())
        return;
    for (std::size_t first = content.first; first < content.last;) {
        std::size_t last = first + 1;
        while (last < content.last && m_text.sentence(last) == m_text.sentence(first))
            ++last;
        for (const ReportedStatement &reported : reportedStatements(m_text, first, last, m_resources)) {
            const auto spanOf = [this](std::size_t from, std::size_t to) {
                return Span{m_text.token(from).span.begin, m_text.token(to - 1).span.end};
            };
            Attribution attribution;
            attribution.confidence = confidence * double(precision.front());
            attribution.cue = {spanOf(reported.cueFirst, reported.cueLast)};
            attribution.content = {spanOf(reported.contentFirst, reported.contentLast)};
            const CueReading reading = readCue(m_text, nullptr, reported.cueFirst, reported.cueLast, m_resources);
            attribution.cueClass = reading.cueClass;
            addEvidence(attribution, {"cue="_L1 + reading.lemma, u"reported-inside"_s});
            const SourceKind before = m_lastPerson;
            setSource(attribution, reported.sourceFirst, reported.sourceLast);
            m_lastPerson = before;
            finish(std::move(attribution));
        }
        first = last;
    }
}

void StatementBuilder::add(const Turns &turns)
{
    std::erase_if(m_attributions, [&turns](const Attribution &attribution) { // what the turn says whole
        return !attribution.cue.empty() && std::ranges::binary_search(turns.turns, attribution.cue.front().begin, {},
                                               [](const Turn &turn) { return turn.speaker.end; });
    });
    for (const Turn &turn : turns.turns) {
        if (turn.content.empty())
            continue;
        Attribution attribution;
        attribution.content = turn.content;
        attribution.confidence = turns.probability;
        const std::size_t first = m_text.tokenAt(turn.speaker.begin);
        std::size_t last = first;
        while (last < m_text.size() && m_text.token(last).span.begin < turn.speaker.end)
            ++last;
        const bool named = !m_text.is(first, {"Q"_L1, "A"_L1, "Question"_L1, "Answer"_L1});
        attribution.source = turn.speaker;
        if (last > first && named)
            setSource(attribution, first, last);
        addEvidence(attribution, {u"turn-of-transcript"_s});
        finish(std::move(attribution));
    }
}

std::vector<Attribution> StatementBuilder::take()
{
    for (Attribution &attribution : m_attributions) {
        std::ranges::sort(attribution.content);
        attribution.hedges = hedgesIn(m_text, attribution.content);
        const bool turn = attribution.evidence.contains(u"turn-of-transcript"_s);
        attribution.manner = turn ? Manner::Direct : mannerOf(m_text, attribution.content);
    }
    return std::move(m_attributions);
}

void StatementBuilder::finish(Attribution attribution)
{
    Span whole = hull(attribution.content.empty() ? attribution.cue : attribution.content);
    if (!attribution.cue.empty())
        whole = hull({whole, attribution.cue.front()});
    const QString cue = attribution.cue.empty() ? QString() : QString::number(attribution.cue.front().begin);
    attribution.id = makeId('a'_L1, whole, textOf(m_text.article(), whole), cue);
    for (const Span &content : attribution.content) {
        const Spans &quotations = m_text.quotations();
        for (std::size_t i = m_text.quotationAt(content.begin);
            i < quotations.size() && quotations[i].begin < content.end; ++i)
            m_ofQuotation[i] = m_attributions.size();
    }
    m_attributions.push_back(std::move(attribution));
}

} // namespace sourcelight::extraction

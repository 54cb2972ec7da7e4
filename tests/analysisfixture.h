// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/annotationset.h"

#include <QDir>

/**
 * One small analysed article, the same for every test of formats, models and views. Every field of the values is set
 * somewhere in it, and every enumeration that a reader can see has several of its values: nested mentions, a quote that
 * its cue cuts in two, an attribution inside another, claims that disagree, characters outside the Basic Multilingual
 * Plane before and inside annotations.
 */
namespace sourcelight::fixture
{

using namespace Qt::StringLiterals;

/// The place of the @p nth occurrence (from 1) of @p words in @p text, which must have it.
inline Span place(QStringView text, QStringView words, int nth = 1)
{
    qsizetype begin = -1;
    for (int i = 0; i < nth; ++i) {
        begin = text.indexOf(words, begin + 1);
        Q_ASSERT(begin >= 0);
    }
    return {begin, begin + words.size()};
}

/// The first @p length units of @p span.
inline Span firstWord(Span span, qsizetype length)
{
    return {span.begin, span.begin + length};
}

inline Annotation note(const QString &id, double confidence, const QStringList &evidence = {})
{
    Annotation annotation;
    annotation.id = id;
    annotation.confidence = confidence;
    annotation.evidence = evidence;
    return annotation;
}

inline Article article()
{
    const std::pair<BlockKind, QString> parts[] = {
        {BlockKind::Headline, u"Lantern Bay Authority \U0001F6A2 raises its ferry subsidy"_s},
        {BlockKind::Byline, u"By Ana Ortíz and Bo Lindqvist"_s},
        {BlockKind::Dateline, u"HOLM, 3 May 2021"_s},
        {BlockKind::Paragraph,
            u"“We will pay $4.5m more,” Lantern Bay Authority chair Mira Tolland said on Monday, “because 250 island "
            "families depend on us.” She did not say when."_s},
        {BlockKind::Heading, u"What it costs"_s},
        {BlockKind::Paragraph,
            u"Two officials, who asked not to be named because talks go on, told Coast Wire that 40 to 50 crossings a "
            "day may be cut. The LBA runs 12 boats, but the Bank of Holm counted 14 boats in its review."_s},
        {BlockKind::Paragraph,
            u"Fares rose 2.1 percent to 18 crowns, according to a review that says Tolland promised “no job losses”. "
            "Dozens of Velmarkers protested at Cape Orlo lighthouse."_s},
        {BlockKind::Quote, u"“Not one boat \U0001F6A2 was late,” Tolland wrote."_s},
        {BlockKind::List, u"Half of the \U0001D54Aprite ferries are more than 20 years old."_s},
        {BlockKind::Caption, u"A Sprite at Cape Orlo, before the <Winter & Ice> rally."_s},
        {BlockKind::Boilerplate, u"Other reports by Coast Wire"_s},
    };
    Article article;
    article.id = u"ferry-subsidy"_s;
    for (const auto &[kind, text] : parts) {
        if (!article.text.isEmpty())
            article.text += u"\n\n"_s;
        article.blocks.push_back({{article.text.size(), article.text.size() + text.size()}, kind});
        article.text += text;
    }
    article.title = parts[0].second;
    article.authors = {u"Ana Ortíz"_s, u"Bo Lindqvist"_s};
    article.published = u"2021-05-03"_s;
    article.publisher = u"Coast Wire"_s;
    article.url = u"https://coastwire.example/ferry-subsidy?page=1&lang=en"_s;
    article.language = u"en"_s;
    article.metadataOrigins = {.title = MetadataOrigin::Text,
        .authors = MetadataOrigin::Text,
        .published = MetadataOrigin::StructuredData,
        .publisher = MetadataOrigin::PageElements,
        .url = MetadataOrigin::PageElements,
        .language = MetadataOrigin::Recognised};
    article.source = {u"/articles/ferry-subsidy.txt"_s, u"plaintext"_s, u"UTF-8"_s, QString(64, u'a')};
    article.origins = {{{0, article.text.size()}, {0, article.text.size()}}};
    return article;
}

inline Entity entity(const QString &id, EntityType type, const QString &name, double salience)
{
    Entity entity;
    static_cast<Annotation &>(entity) = note(id, 0.9, {u"grouped-by-name"_s});
    entity.type = type;
    entity.name = name;
    entity.salience = salience;
    return entity;
}

inline std::vector<Entity> entities()
{
    std::vector<Entity> entities = {
        entity(u"e1"_s, EntityType::Organization, u"Lantern Bay Authority"_s, 0.5),
        entity(u"e2"_s, EntityType::Person, u"Mira Tolland"_s, 0.25),
        entity(u"e3"_s, EntityType::Organization, u"Coast Wire"_s, 0.0625),
        entity(u"e4"_s, EntityType::Organization, u"Bank of Holm"_s, 0.1),
        entity(u"e5"_s, EntityType::Location, u"Holm"_s, 0.05),
        entity(u"e6"_s, EntityType::NORP, u"Velmarkers"_s, 0.03),
        entity(u"e7"_s, EntityType::Facility, u"Cape Orlo lighthouse"_s, 0.02),
        entity(u"e8"_s, EntityType::Product, u"\U0001D54Aprite"_s, 0.01),
        entity(u"e9"_s, EntityType::Misc, u"<Winter & Ice>"_s, 0.0),
    };
    entities[0].aliases = {u"LBA"_s};
    entities[1].aliases = {u"Tolland"_s};
    entities[1].roles = {u"Lantern Bay Authority chair"_s};
    entities[1].status = Status::Accepted;
    entities[1].origin = Origin::Reader;
    entities[1].note = u"Elected in March, says the \"Coast Wire\"."_s;
    entities[5].related = {u"e5"_s};
    entities[8].status = Status::Rejected;
    entities[8].origin = Origin::Imported;
    return entities;
}

inline std::vector<Mention> mentions(QStringView text)
{
    std::vector<Mention> mentions;
    const auto add = [&](const QString &entity, Span span, MentionKind kind = MentionKind::Name) {
        Mention mention;
        static_cast<Annotation &>(mention) =
            note(u'm' + QString::number(mentions.size() + 1), 0.98, {u"capitalised"_s, u"title-before"_s});
        mention.span = span;
        mention.kind = kind;
        mention.entity = entity;
        mentions.push_back(mention);
    };
    add(u"e1"_s, place(text, u"Lantern Bay Authority"));
    add(u"e1"_s, place(text, u"Lantern Bay Authority", 2));
    add(u"e2"_s, place(text, u"Mira Tolland"));
    add(u"e2"_s, place(text, u"She"), MentionKind::Pronoun);
    add(u"e3"_s, place(text, u"Coast Wire"));
    add(u"e1"_s, place(text, u"LBA"));
    add(u"e4"_s, place(text, u"Bank of Holm"));
    add(u"e5"_s, {place(text, u"Bank of Holm").end - 4, place(text, u"Bank of Holm").end});
    add(u"e2"_s, place(text, u"Tolland", 2));
    add(u"e6"_s, place(text, u"Velmarkers"));
    add(u"e7"_s, place(text, u"Cape Orlo lighthouse"));
    add(u"e2"_s, place(text, u"Tolland", 3));
    add(u"e8"_s, place(text, u"\U0001D54Aprite"));
    add(u"e8"_s, place(text, u"A Sprite"), MentionKind::Nominal);
    add(u"e9"_s, place(text, u"<Winter & Ice>"));
    return mentions;
}

inline NumericClaim claim(const QString &id, ClaimKind kind, Span span, std::optional<double> value)
{
    NumericClaim claim;
    static_cast<Annotation &>(claim) = note(id, 0.9, {u"digits"_s});
    claim.kind = kind;
    claim.span = span;
    claim.value = claim.low = claim.high = value;
    return claim;
}

inline std::vector<NumericClaim> claims(QStringView text)
{
    std::vector<NumericClaim> claims = {
        claim(u"n1"_s, ClaimKind::Money, place(text, u"$4.5m"), 4500000),
        claim(u"n2"_s, ClaimKind::Cardinal, place(text, u"250"), 250),
        claim(u"n3"_s, ClaimKind::Cardinal, place(text, u"40 to 50"), std::nullopt),
        claim(u"n4"_s, ClaimKind::Cardinal, place(text, u"12"), 12),
        claim(u"n5"_s, ClaimKind::Cardinal, place(text, u"14"), 14),
        claim(u"n6"_s, ClaimKind::Percent, place(text, u"2.1 percent"), 2.1),
        claim(u"n7"_s, ClaimKind::Cardinal, firstWord(place(text, u"no job losses"), 2), 0),
        claim(u"n8"_s, ClaimKind::Cardinal, place(text, u"Dozens"), std::nullopt),
        claim(u"n9"_s, ClaimKind::Fraction, place(text, u"Half"), 0.5),
        claim(u"n10"_s, ClaimKind::Age, place(text, u"more than 20 years old"), 20),
    };
    claims[0].currency = u"USD"_s;
    claims[0].currencyAssumed = true;
    claims[0].attribution = u"a1"_s;
    claims[1].counted = {place(text, u"island families"), u"families"_s};
    claims[1].attribution = u"a1"_s;
    claims[2].comparator = Comparator::Between;
    claims[2].low = 40;
    claims[2].high = 50;
    claims[2].unit = u"day"_s;
    claims[2].counted = {place(text, u"crossings"), u"crossings"_s};
    claims[2].attribution = u"a2"_s;
    claims[3].disagrees = {u"n5"_s};
    claims[3].counted = {place(text, u"boats"), u"boats"_s};
    claims[4].disagrees = {u"n4"_s};
    claims[4].counted = {place(text, u"boats", 2), u"boats"_s};
    claims[4].attribution = u"a3"_s;
    claims[5].change = Change{ChangeDirection::Up, ChangeMode::By, std::nullopt, std::nullopt, 2.1};
    claims[5].attribution = u"a4"_s;
    claims[6].negated = true;
    claims[6].attribution = u"a5"_s;
    claims[7].comparator = Comparator::Vague;
    claims[9].comparator = Comparator::More;
    claims[9].high = std::nullopt;
    claims[9].lowIncluded = false;
    claims[9].unit = u"year"_s;
    claims[9].timex = u"P20Y"_s;
    return claims;
}

inline Attribution attribution(const QString &id, std::optional<Span> source, Span cue, const Spans &content)
{
    Attribution attribution;
    static_cast<Annotation &>(attribution) = note(id, 0.8, {u"reporting-verb"_s});
    attribution.source = source;
    attribution.cue = {cue};
    attribution.content = content;
    return attribution;
}

inline std::vector<Attribution> attributions(QStringView text)
{
    std::vector<Attribution> attributions = {
        attribution(u"a1"_s, place(text, u"Lantern Bay Authority chair Mira Tolland"), place(text, u"said"),
            {place(text, u"“We will pay $4.5m more,”"), place(text, u"“because 250 island families depend on us.”")}),
        attribution(u"a2"_s, place(text, u"Two officials"), place(text, u"told"),
            {place(text, u"40 to 50 crossings a day may be cut")}),
        attribution(u"a3"_s, place(text, u"the Bank of Holm"), place(text, u"counted"), {place(text, u"14 boats")}),
        attribution(u"a4"_s, place(text, u"a review"), place(text, u"according to"),
            {place(text, u"Fares rose 2.1 percent to 18 crowns")}),
        attribution(u"a5"_s, place(text, u"Tolland", 2), place(text, u"promised"), {place(text, u"“no job losses”")}),
        attribution(u"a6"_s, place(text, u"Tolland", 3), place(text, u"wrote"),
            {place(text, u"“Not one boat \U0001F6A2 was late,”")}),
        attribution(u"a7"_s, std::nullopt, place(text, u"did not say"), {place(text, u"when")}),
    };
    attributions[0].entity = u"e2"_s;
    attributions[0].sourceKind = SourceKind::Named;
    attributions[0].role = u"Lantern Bay Authority chair"_s;
    attributions[0].manner = Manner::Direct;
    attributions[1].sourceKind = SourceKind::Anonymous;
    attributions[1].sourceCount = 2;
    attributions[1].anonymityReason = place(text, u"because talks go on");
    attributions[1].via = place(text, u"Coast Wire");
    attributions[1].hedges = {place(text, u"may")};
    attributions[2].sourceKind = SourceKind::Organization;
    attributions[2].entity = u"e4"_s;
    attributions[3].sourceKind = SourceKind::Document;
    attributions[4].sourceKind = SourceKind::Named;
    attributions[4].entity = u"e2"_s;
    attributions[4].parent = u"a4"_s;
    attributions[4].manner = Manner::Mixed;
    attributions[4].cueClass = CueClass::Claim;
    attributions[5].sourceKind = SourceKind::Named;
    attributions[5].entity = u"e2"_s;
    attributions[5].manner = Manner::Direct;
    attributions[6].inferred = true;
    attributions[6].cueClass = CueClass::Refusal;
    attributions[6].status = Status::Accepted;
    std::ranges::sort(attributions, {}, [](const Attribution &a) { return hull(a.content); });
    return attributions;
}

/// The article with all that is known of it. `sentences` hold one sentence without tokens per analysed block.
inline Analysis analysis()
{
    Analysis analysis;
    analysis.article = article();
    const QString &text = analysis.article.text;
    for (const Block &block : analysis.article.blocks) {
        if (block.kind != BlockKind::Boilerplate)
            analysis.sentences.push_back({block.span, {}});
    }
    analysis.annotations = {entities(), mentions(text), claims(text), attributions(text)};
    analysis.diagnostics = {{DiagnosticCode::EncodingGuessed, u"windows-1252"_s, {}},
        {DiagnosticCode::ContradictoryRange, u"40 to 50"_s, place(text, u"40 to 50")}};
    return analysis;
}

inline AnalysisPtr sharedAnalysis()
{
    return std::make_shared<const Analysis>(analysis());
}

} // namespace sourcelight::fixture

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/annotationset.h"

/**
 * The fields of the values, each listed once: name and order are those of JSON lines, for writing and reading alike.
 *
 * `Io` is a FieldWriter or a FieldReader. field() takes what may be missing in the input, required() what may not,
 * share() a number in [0, 1].
 */
namespace sourcelight::formats
{

void describeAnnotation(auto &io, auto &annotation)
{
    io.share(QLatin1StringView("confidence"), annotation.confidence);
    io.field(QLatin1StringView("origin"), annotation.origin);
    io.field(QLatin1StringView("status"), annotation.status);
    io.evidence(annotation.evidence);
    io.field(QLatin1StringView("note"), annotation.note);
}

void describeMention(auto &io, auto &mention)
{
    io.required(QLatin1StringView("id"), mention.id);
    io.ends(mention.span);
    io.field(QLatin1StringView("kind"), mention.kind);
    describeAnnotation(io, mention);
}

/// The mentions stand inside the entity, written and read by the caller.
void describeEntity(auto &io, auto &entity)
{
    io.required(QLatin1StringView("id"), entity.id);
    io.required(QLatin1StringView("type"), entity.type);
    io.field(QLatin1StringView("name"), entity.name);
    io.field(QLatin1StringView("aliases"), entity.aliases);
    io.field(QLatin1StringView("roles"), entity.roles);
    io.field(QLatin1StringView("related"), entity.related);
    io.share(QLatin1StringView("salience"), entity.salience);
    describeAnnotation(io, entity);
}

void describeCounted(auto &io, auto &counted)
{
    io.ends(counted.span);
    io.field(QLatin1StringView("head"), counted.head);
}

void describeChange(auto &io, auto &change)
{
    io.field(QLatin1StringView("direction"), change.direction);
    io.field(QLatin1StringView("mode"), change.mode);
    io.field(QLatin1StringView("from"), change.from);
    io.field(QLatin1StringView("to"), change.to);
    io.field(QLatin1StringView("by"), change.by);
}

void describeClaim(auto &io, auto &claim)
{
    io.required(QLatin1StringView("id"), claim.id);
    io.ends(claim.span);
    io.required(QLatin1StringView("kind"), claim.kind);
    io.field(QLatin1StringView("value"), claim.value);
    io.field(QLatin1StringView("low"), claim.low);
    io.field(QLatin1StringView("high"), claim.high);
    io.field(QLatin1StringView("low_included"), claim.lowIncluded);
    io.field(QLatin1StringView("high_included"), claim.highIncluded);
    io.field(QLatin1StringView("comparator"), claim.comparator);
    io.field(QLatin1StringView("unit"), claim.unit);
    io.field(QLatin1StringView("currency"), claim.currency);
    io.field(QLatin1StringView("currency_assumed"), claim.currencyAssumed);
    io.field(QLatin1StringView("timex"), claim.timex);
    io.field(QLatin1StringView("counted"), claim.counted);
    io.field(QLatin1StringView("change"), claim.change);
    io.field(QLatin1StringView("negated"), claim.negated);
    io.field(QLatin1StringView("disagrees"), claim.disagrees);
    io.field(QLatin1StringView("attribution"), claim.attribution);
    io.claimant(claim);
    describeAnnotation(io, claim);
}

void describeAttribution(auto &io, auto &attribution)
{
    io.required(QLatin1StringView("id"), attribution.id);
    io.field(QLatin1StringView("source"), attribution.source);
    io.field(QLatin1StringView("cue"), attribution.cue);
    io.field(QLatin1StringView("content"), attribution.content);
    io.field(QLatin1StringView("entity"), attribution.entity);
    io.field(QLatin1StringView("source_kind"), attribution.sourceKind);
    io.field(QLatin1StringView("source_count"), attribution.sourceCount);
    io.field(QLatin1StringView("anonymity_reason"), attribution.anonymityReason);
    io.field(QLatin1StringView("via"), attribution.via);
    io.field(QLatin1StringView("role"), attribution.role);
    io.field(QLatin1StringView("manner"), attribution.manner);
    io.field(QLatin1StringView("cue_class"), attribution.cueClass);
    io.field(QLatin1StringView("hedges"), attribution.hedges);
    io.field(QLatin1StringView("inferred"), attribution.inferred);
    io.field(QLatin1StringView("parent"), attribution.parent);
    describeAnnotation(io, attribution);
}

void describeBlock(auto &io, auto &block)
{
    io.ends(block.span);
    io.required(QLatin1StringView("kind"), block.kind);
}

void describeDiagnostic(auto &io, auto &diagnostic)
{
    io.required(QLatin1StringView("code"), diagnostic.code);
    io.field(QLatin1StringView("detail"), diagnostic.detail);
    io.endsIfAny(diagnostic.span);
}

void describeSource(auto &io, auto &source)
{
    io.field(QLatin1StringView("path"), source.path);
    io.field(QLatin1StringView("format"), source.format);
    io.field(QLatin1StringView("encoding"), source.encoding);
    io.field(QLatin1StringView("sha256"), source.sha256);
}

/// Of an article, or what told it.
void describeMetadata(auto &io, auto &metadata)
{
    io.field(QLatin1StringView("title"), metadata.title);
    io.field(QLatin1StringView("authors"), metadata.authors);
    io.field(QLatin1StringView("published"), metadata.published);
    io.field(QLatin1StringView("publisher"), metadata.publisher);
    io.field(QLatin1StringView("url"), metadata.url);
    io.field(QLatin1StringView("language"), metadata.language);
}

void describeProvenance(auto &io, auto &article)
{
    io.required(QLatin1StringView("id"), article.id);
    describeMetadata(io, article);
}

} // namespace sourcelight::formats

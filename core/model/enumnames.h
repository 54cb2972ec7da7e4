// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"
#include "core/model/attribution.h"
#include "core/model/entity.h"
#include "core/model/error.h"
#include "core/model/numericclaim.h"
#include "core/model/sentence.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <optional>

/**
 * The names of enumeration values in files: snake_case, stable, the same in every format. Entity types keep the
 * capitals of their corpora ("Person", "NORP") and parts of speech those of Universal Dependencies ("PROPN").
 */
namespace sourcelight
{

/// The names of one enumeration, in the order of its values. Specialised below for each that is written to a file.
template <typename E> inline constexpr std::array<QLatin1StringView, 0> enumNames{};

// clang-format off
template <> inline constexpr std::array enumNames<BlockKind>{
    QLatin1StringView("headline"), QLatin1StringView("byline"), QLatin1StringView("dateline"), QLatin1StringView("paragraph"),
    QLatin1StringView("heading"), QLatin1StringView("quote"), QLatin1StringView("list"), QLatin1StringView("caption"),
    QLatin1StringView("boilerplate")};
template <> inline constexpr std::array enumNames<MetadataOrigin>{
    QLatin1StringView("none"), QLatin1StringView("text"), QLatin1StringView("structured_data"),
    QLatin1StringView("page_elements"), QLatin1StringView("address"), QLatin1StringView("document_properties"),
    QLatin1StringView("front_matter"), QLatin1StringView("mail_header"), QLatin1StringView("corpus_field"),
    QLatin1StringView("recognised"), QLatin1StringView("chosen")};
template <> inline constexpr std::array enumNames<Origin>{
    QLatin1StringView("machine"), QLatin1StringView("reader"), QLatin1StringView("imported")};
template <> inline constexpr std::array enumNames<Status>{
    QLatin1StringView("suggested"), QLatin1StringView("accepted"), QLatin1StringView("rejected")};
template <> inline constexpr std::array enumNames<EntityType>{
    QLatin1StringView("Person"), QLatin1StringView("Organization"), QLatin1StringView("Location"), QLatin1StringView("Facility"),
    QLatin1StringView("NORP"), QLatin1StringView("Product"), QLatin1StringView("Misc")};
template <> inline constexpr std::array enumNames<MentionKind>{
    QLatin1StringView("name"), QLatin1StringView("nominal"), QLatin1StringView("pronoun")};
template <> inline constexpr std::array enumNames<ClaimKind>{
    QLatin1StringView("cardinal"), QLatin1StringView("percent"), QLatin1StringView("money"), QLatin1StringView("measure"),
    QLatin1StringView("ordinal"), QLatin1StringView("fraction"), QLatin1StringView("multiplier"), QLatin1StringView("age"),
    QLatin1StringView("duration"), QLatin1StringView("date"), QLatin1StringView("time")};
template <> inline constexpr std::array enumNames<Comparator>{
    QLatin1StringView("equal"), QLatin1StringView("less"), QLatin1StringView("at_most"), QLatin1StringView("more"),
    QLatin1StringView("at_least"), QLatin1StringView("about"), QLatin1StringView("between"), QLatin1StringView("vague")};
template <> inline constexpr std::array enumNames<ChangeDirection>{QLatin1StringView("up"), QLatin1StringView("down")};
template <> inline constexpr std::array enumNames<ChangeMode>{
    QLatin1StringView("by"), QLatin1StringView("to"), QLatin1StringView("from_to")};
template <> inline constexpr std::array enumNames<SourceKind>{
    QLatin1StringView("named"), QLatin1StringView("organization"), QLatin1StringView("anonymous"), QLatin1StringView("collective"),
    QLatin1StringView("document"), QLatin1StringView("unspecified")};
template <> inline constexpr std::array enumNames<Manner>{
    QLatin1StringView("direct"), QLatin1StringView("indirect"), QLatin1StringView("mixed")};
template <> inline constexpr std::array enumNames<CueClass>{
    QLatin1StringView("neutral"), QLatin1StringView("claim"), QLatin1StringView("doubt"), QLatin1StringView("denial"),
    QLatin1StringView("refusal"), QLatin1StringView("thought"), QLatin1StringView("demand")};
template <> inline constexpr std::array enumNames<Upos>{
    QLatin1StringView("X"), QLatin1StringView("ADJ"), QLatin1StringView("ADP"), QLatin1StringView("ADV"), QLatin1StringView("AUX"),
    QLatin1StringView("CCONJ"), QLatin1StringView("DET"), QLatin1StringView("INTJ"), QLatin1StringView("NOUN"),
    QLatin1StringView("NUM"), QLatin1StringView("PART"), QLatin1StringView("PRON"), QLatin1StringView("PROPN"),
    QLatin1StringView("PUNCT"), QLatin1StringView("SCONJ"), QLatin1StringView("SYM"), QLatin1StringView("VERB")};
template <> inline constexpr std::array enumNames<DiagnosticCode>{
    QLatin1StringView("invalid_encoding"), QLatin1StringView("nul_characters"), QLatin1StringView("encoding_guessed"),
    QLatin1StringView("long_line"), QLatin1StringView("number_too_large"), QLatin1StringView("contradictory_range"),
    QLatin1StringView("several_articles"), QLatin1StringView("incomplete_file"), QLatin1StringView("pages_without_text"),
    QLatin1StringView("impossible_date"), QLatin1StringView("mojibake"), QLatin1StringView("reordering_controls"),
    QLatin1StringView("not_english")};
// clang-format on

template <typename E> [[nodiscard]] constexpr QLatin1StringView nameOf(E value)
{
    static_assert(!enumNames<E>.empty(), "this enumeration has no names");
    return enumNames<E>[size_t(value)];
}

template <typename E> [[nodiscard]] std::optional<E> valueOf(QStringView name)
{
    const auto &names = enumNames<E>;
    const auto found = std::ranges::find_if(names, [name](QLatin1StringView one) { return name == one; });
    return found == names.end() ? std::nullopt : std::optional(E(found - names.begin()));
}

} // namespace sourcelight

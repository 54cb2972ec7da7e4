// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/attributions/mentionindex.h"
#include "core/extraction/attributions/pairing.h"
#include "core/extraction/attributions/sourcereading.h"
#include "core/extraction/attributions/turns.h"

namespace sourcelight::extraction
{

/// Makes attributions of joined parts: whose they are, what kind of source, how they are given. Refers to what it is
/// given, which must outlive it.
class StatementBuilder
{
public:
    StatementBuilder(const StatementText &text, const Entities &entities, const language::LanguageResources &resources);

    /// Adds a statement and what is reported inside its content. Those with a cue come first, in text order.
    void add(const PairedStatement &statement);
    /// Gives quotations that run on over several paragraphs to whom one of these belongs. Called before statements
    /// without a cue are added.
    void spreadQuotations();
    /// Adds the turns of a transcript.
    void add(const Turns &turns);

    /// What was added, its contents read; once.
    [[nodiscard]] std::vector<Attribution> take();

private:
    void addWithCue(const PairedStatement &statement);
    void addOrphan(const PairedStatement &statement);
    [[nodiscard]] bool continueQuotation(const StatementPart &content);
    void setSource(Attribution &attribution, std::size_t first, std::size_t last);
    void addReported(const StatementPart &content, double confidence);
    void finish(Attribution attribution);
    [[nodiscard]] double confidenceOf(const PairedStatement &statement) const;

    const StatementText &m_text;
    const language::LanguageResources &m_resources;
    MentionIndex m_mentions;
    std::vector<Attribution> m_attributions;
    std::vector<std::size_t> m_ofCue;                  ///< for each part that is a cue its attribution
    std::vector<std::size_t> m_ofQuotation;            ///< for each quotation the attribution that it is content of
    SourceKind m_lastPerson = SourceKind::Unspecified; ///< the kind of the last single person who spoke
};

} // namespace sourcelight::extraction

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/attributions/pairingchoices.h"
#include "core/language/linearmodel.h"
#include "core/model/progress.h"

namespace sourcelight::extraction
{

// sections of the file of language::pairingTask beside the weights
inline constexpr QLatin1StringView calibrationSection{"calibration"}; ///< slope and offset, see language::Calibration
inline constexpr QLatin1StringView reportedSection{"reported"};       ///< precision of reportedStatements()
inline constexpr QLatin1StringView quotationsSection{"quotations"};   ///< how often unlabelledQuotations() are content
inline constexpr QLatin1StringView stockPhrasesSection{"stock-phrases"}; ///< precision of stockPhrases()

/// The parts of one statement, as indexes of StatementText::parts().
struct PairedStatement {
    std::size_t source = noPart;
    std::size_t cue = noPart;
    std::vector<std::size_t> contents; ///< in text order
    double probability = 1.0;          ///< that these belong together, given that they are parts
    QStringList evidence;              ///< names of the clues that joined them, strongest first
    std::size_t likelyCue = noPart;    ///< of contents without a cue: whose they would be, were they somebody's
    double likelihood = 0.0;           ///< the probability of that
};

/**
 * Joins sources, cues and contents. A log-linear model ranks for each cue the sources around it, and for each content
 * the cues around it, "none" among them; one source may serve several cues, and a cue that is left without content
 * takes its likeliest one even where that is another's too. Contents without a cue make statements of their own. In the
 * order of their cues, or contents. None where @p progress was stopped.
 */
[[nodiscard]] std::vector<PairedStatement> pairStatements(
    const StatementText &text, const language::LinearModel &model, const Progress &progress = {});

/// The probability of each candidate of @p choice.
[[nodiscard]] std::vector<double> probabilitiesOf(const PairingChoice &choice, const language::LinearModel &model);

} // namespace sourcelight::extraction

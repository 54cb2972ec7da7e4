// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sourcelight-cli/console.h"
#include "core/extraction/analyze.h"
#include "core/reading/reading.h"

namespace sourcelight::cli
{

/// The pipeline with the language resources that it needs, loaded once. Its const functions may run on any thread.
class Analyser
{
public:
    /// Tells @p console which models are missing; analyses then lack what needs them. Of @p options, language and fast
    /// are the same for all articles.
    [[nodiscard]] static Expected<Analyser> make(Console &console, const extraction::AnalyzeOptions &options = {});

    /// All that is known of an article as it was read; @p reference as in AnalyzeOptions.
    [[nodiscard]] Expected<AnalysisPtr> analyse(const reading::ReadArticle &read, const QString &reference = {}) const;

private:
    Analyser(std::shared_ptr<const language::LanguageResources> resources, extraction::AnalyzeOptions options);

    std::shared_ptr<const language::LanguageResources> m_resources;
    extraction::AnalyzeOptions m_options;
};

} // namespace sourcelight::cli

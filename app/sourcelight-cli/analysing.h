// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sourcelight-cli/console.h"
#include "core/language/languageresources.h"
#include "core/model/annotationset.h"
#include "core/reading/reading.h"

namespace sourcelight::cli
{

/// The pipeline with the language resources that it needs, loaded once. Its const functions may run on any thread.
class Analyser
{
public:
    /// Tells @p console which models are missing; analyses then lack what needs them. @p fast as in AnalyzeOptions.
    [[nodiscard]] static Expected<Analyser> make(Console &console, bool fast = false);

    /// All that is known of an article as it was read; @p reference as in AnalyzeOptions.
    [[nodiscard]] Expected<AnalysisPtr> analyse(const reading::ReadArticle &read, const QString &reference = {}) const;

private:
    Analyser(std::shared_ptr<const language::LanguageResources> resources, bool fast);

    std::shared_ptr<const language::LanguageResources> m_resources;
    bool m_fast = false;
};

} // namespace sourcelight::cli

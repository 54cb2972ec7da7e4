// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcelight-cli/analysing.h"

namespace sourcelight::cli
{

Expected<Analyser> Analyser::make(Console &console, const extraction::AnalyzeOptions &options)
{
    auto resources = language::loadLanguageResources();
    if (!resources)
        return std::unexpected(resources.error());
    for (const Error &error : (*resources)->missing)
        console.fail(error);
    return Analyser(std::move(*resources), options);
}

Analyser::Analyser(std::shared_ptr<const language::LanguageResources> resources, extraction::AnalyzeOptions options)
    : m_resources(std::move(resources))
    , m_options(std::move(options))
{
}

Expected<AnalysisPtr> Analyser::analyse(const reading::ReadArticle &read, const QString &reference) const
{
    extraction::AnalyzeOptions options = m_options;
    options.reference = reference;
    Expected<AnalysisPtr> analysis = extraction::analyze(read.article, *m_resources, options);
    if (!analysis || read.diagnostics.empty())
        return analysis;
    auto withDiagnostics = std::make_shared<Analysis>(**analysis);
    withDiagnostics->diagnostics.insert(
        withDiagnostics->diagnostics.begin(), read.diagnostics.begin(), read.diagnostics.end());
    return withDiagnostics;
}

} // namespace sourcelight::cli

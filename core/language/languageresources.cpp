// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/languageresources.h"

#include "core/language/languagemodel.h"
#include "core/language/namefeatures.h"
#include "core/language/nametagger.h"
#include "core/language/partsofspeech.h"
#include "core/language/statementhashes.h"
#include "core/language/statementmodel.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::language
{

namespace
{

void openModels(const QString &folder, LanguageResources &resources)
{
    static constexpr struct {
        QLatin1StringView task;
        std::uint32_t features;
        std::shared_ptr<const SequenceModel> LanguageResources::*member;
    } models[] = {
        {partsOfSpeechTask, partsOfSpeechFeatures, &LanguageResources::partsOfSpeech},
        {namesTask, namesFeatures, &LanguageResources::names},
        {fastStatementsTask, fastStatementsFeatures, &LanguageResources::fastStatements},
    };
    for (const auto &[task, features, member] : models) {
        auto model = SequenceModel::open(modelPath(folder, task), task, features);
        if (model)
            resources.*member = std::move(*model);
        else
            resources.missing.push_back(model.error());
    }
    static constexpr struct {
        QLatin1StringView task;
        std::uint32_t features;
        std::shared_ptr<const LinearModel> LanguageResources::*member;
    } linear[] = {
        {referencesTask, referencesFeatures, &LanguageResources::references},
        {pairingTask, pairingFeatures, &LanguageResources::pairing},
    };
    for (const auto &[task, features, member] : linear) {
        auto model = LinearModel::open(modelPath(folder, task), task, features);
        if (model)
            resources.*member = std::move(*model);
        else
            resources.missing.push_back(model.error());
    }
    if (auto model = StatementModel::open(modelPath(folder, statementsTask)))
        resources.statements = std::move(*model);
    else
        resources.missing.push_back(model.error());
    if (auto model = LanguageModel::open(modelPath(folder, languagesTask)))
        resources.languages = std::move(*model);
    else
        resources.missing.push_back(model.error());
}

} // namespace

Expected<std::shared_ptr<const LanguageResources>> loadLanguageResources(const QString &models)
{
    static constexpr std::pair<QLatin1StringView, Lexicon LanguageResources::*> files[] = {
        {"abbreviations"_L1, &LanguageResources::abbreviations},
        {"places"_L1, &LanguageResources::places},
        {"demonyms"_L1, &LanguageResources::demonyms},
        {"titles"_L1, &LanguageResources::titles},
        {"organizationwords"_L1, &LanguageResources::organizationWords},
        {"facilitywords"_L1, &LanguageResources::facilityWords},
        {"placewords"_L1, &LanguageResources::placeWords},
        {"eventwords"_L1, &LanguageResources::eventWords},
        {"firstnames"_L1, &LanguageResources::firstNames},
        {"commonwords"_L1, &LanguageResources::commonWords},
        {"cues"_L1, &LanguageResources::cues},
        {"sourcenouns"_L1, &LanguageResources::sourceNouns},
        {"gendernouns"_L1, &LanguageResources::genderNouns},
        {"numberwords"_L1, &LanguageResources::numberWords},
        {"timewords"_L1, &LanguageResources::timeWords},
        {"units"_L1, &LanguageResources::units},
        {"currencies"_L1, &LanguageResources::currencies},
        {"functionwords"_L1, &LanguageResources::functionWords},
        {"changewords"_L1, &LanguageResources::changeWords},
        {"foreignamounts"_L1, &LanguageResources::foreignAmounts},
    };
    auto resources = std::make_shared<LanguageResources>();
    for (const auto &[name, member] : files) {
        auto lexicon = Lexicon::load(":/sourcelight/lexicons/"_L1 + name + ".txt"_L1);
        if (!lexicon)
            return std::unexpected(lexicon.error());
        (*resources).*member = std::move(*lexicon);
    }
    openModels(models, *resources);
    return resources;
}

} // namespace sourcelight::language

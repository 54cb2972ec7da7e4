// SPDX-License-Identifier: GPL-3.0-or-later
// Makes and measures the models of resources/models. For developers: it is not installed.
#include "core/model/messages.h"
#include "core/training/evaluation.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace sourcelight;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto description = R"(Makes and measures the models of resources/models, of corpora that lie on disk.

  parts-of-speech  train the tagger of parts of speech
  names            train the tagger of names; needs parts-of-speech.slm in the output folder
  references       train the ranking of references, and salience; needs parts-of-speech.slm too
  attributions     train the labelling of sources, cues and contents; needs parts-of-speech.slm too
  attribution-fast train a faster, less exact model of the same
  pairing          train the joining of sources, cues and contents; needs parts-of-speech.slm and attributions.slm too
  languages        train the recognition of languages, from the system's word lists instead of corpora
  all              train all of them, in this order
  evaluate         measure all models, and the command-line program, on every development set; prints one table

A model is written as TASK.slm with its card, TASK.md. The same corpora and seed give the same bytes.)";

void print(const QString &text)
{
    std::fputs(qUtf8Printable(text), stdout);
    std::fflush(stdout);
}

int fail(const QString &sentence, int status)
{
    std::fprintf(stderr, "sourcelight-train: %s\n", qUtf8Printable(sentence));
    return status;
}

/// Sets @p value from an option where that is given. False where it is given and no number.
template <typename T> bool take(const QCommandLineParser &parser, const QString &option, T &value)
{
    if (!parser.isSet(option))
        return true;
    bool isNumber = false;
    const double number = parser.value(option).toDouble(&isNumber);
    value = T(number);
    return isNumber && number >= 0;
}

int train(const training::Recipe &recipe, const training::Folders &folders, const QCommandLineParser &parser)
{
    training::SequenceTraining settings = recipe.settings;
    if (!take(parser, u"seed"_s, settings.seed) || !take(parser, u"epochs"_s, settings.epochs) ||
        !take(parser, u"rate"_s, settings.rate) || !take(parser, u"dropout"_s, settings.dropout) ||
        !take(parser, u"rows"_s, settings.rows))
        return fail(u"the settings are numbers"_s, 2);
    settings.report = [&recipe](int epoch, double likelihood) {
        std::fprintf(stderr, "%s: epoch %d, log-likelihood of a token %.4f\n", recipe.task.data(), epoch, likelihood);
    };
    const auto scores = training::make(recipe, folders, settings);
    if (!scores)
        return fail(sentenceFor(scores.error()), 1);
    print(training::tableOf(*scores));
    return 0;
}

int evaluate(const training::Folders &folders, const QString &program)
{
    const auto tell = [](const training::Score &score) {
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(score.task), qUtf8Printable(score.figures));
    };
    print(training::tableOf(training::evaluate(folders, program, tell)));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QLatin1StringView(description));
    parser.addHelpOption();
    parser.addPositionalArgument(u"verb"_s, u"What to do, see above."_s);
    parser.addOptions({
        {u"corpora"_s, u"The folder of the corpora, with data and tools in it."_s, u"folder"_s,
            qEnvironmentVariable("SOURCELIGHT_CORPORA")},
        {u"output"_s, u"The folder of the models."_s, u"folder"_s, u"resources/models"_s},
        {u"program"_s, u"The command-line program that is measured."_s, u"path"_s,
            QCoreApplication::applicationDirPath() + "/sourcelight-cli"_L1},
        {u"seed"_s, u"Of the random numbers of training."_s, u"n"_s},
        {u"epochs"_s, u"Times that each sentence is learned from."_s, u"n"_s},
        {u"rate"_s, u"How fast it is learned."_s, u"x"_s},
        {u"dropout"_s, u"Share of a token's features that are left out each time."_s, u"x"_s},
        {u"rows"_s, u"Features that the model keeps."_s, u"n"_s},
    });
    parser.process(application);
    const QString verb = parser.positionalArguments().value(0);
    const training::Folders folders{parser.value(u"corpora"_s), parser.value(u"output"_s)};
    if (folders.corpora.isEmpty())
        return fail(u"there are no corpora; name their folder with --corpora or in SOURCELIGHT_CORPORA"_s, 1);
    if (verb == "evaluate"_L1)
        return evaluate(folders, parser.value(u"program"_s));
    if (const training::Recipe *recipe = training::findRecipe(verb))
        return train(*recipe, folders, parser);
    if (verb != "all"_L1)
        return fail(u"“%1” is none of its verbs; see --help"_s.arg(verb), 2);
    int status = 0;
    for (const training::Recipe &recipe : training::recipes()) {
        if (status == 0)
            status = train(recipe, folders, parser);
    }
    return status;
}

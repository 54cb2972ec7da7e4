// SPDX-License-Identifier: GPL-3.0-or-later
// Trains the models of resources/models from the corpora.
#include "core/model/messages.h"
#include "core/training/corpora.h"
#include "core/training/partsofspeechtraining.h"
#include "core/language/partsofspeech.h"
#include "core/language/namefeatures.h"
#include "core/language/nametagger.h"
#include "core/training/namestraining.h"

#include <QCoreApplication>
#include <cstdio>

using namespace sourcelight;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString corpora = arguments.value(2), out = arguments.value(3);
    training::SequenceTraining settings;
    settings.report = [](int epoch, double likelihood) { std::printf("epoch %d %.4f\n", epoch, likelihood); std::fflush(stdout); };
    for (const QString &a : arguments.mid(4)) {
        if (a.startsWith(u'e')) settings.epochs = a.mid(1).toInt();
        if (a.startsWith(u'r')) settings.rate = a.mid(1).toFloat();
        if (a.startsWith(u'd')) settings.dropout = a.mid(1).toFloat();
        if (a.startsWith(u's')) settings.seed = a.mid(1).toUInt();
        if (a.startsWith(u'n')) settings.rows = a.mid(1).toULongLong();
    }
    if (arguments.value(1) == u"names"_s) {
        const auto resources = language::loadLanguageResources();
        const auto pos = language::SequenceModel::open(u"/tmp/pos4.model"_s, language::partsOfSpeechTask, language::partsOfSpeechFeatures);
        const auto train = training::readNames(corpora + u"/data/worldwide-ner.train.jsonl"_s);
        const auto dev = training::readNames(corpora + u"/data/worldwide-ner.dev.jsonl"_s);
        (void)training::trainNames(*train, **resources, **pos, settings, out);
        const auto model = language::SequenceModel::open(out, language::namesTask, language::namesFeatures);
        training::NameCounts all, core;
        for (const auto &[type, c] : training::scoreNames(*dev, **resources, **pos, **model)) {
            std::printf("%s P %.1f R %.1f F1 %.1f\n", qPrintable(type), 100.0 * c.right / c.found, 100.0 * c.right / c.annotated, 200.0 * c.right / (c.found + c.annotated));
            if (type == u"Date"_s || type == u"Money"_s) continue;
            all.right += c.right; all.found += c.found; all.annotated += c.annotated;
            if (type != u"Person"_s && type != u"Organization"_s && type != u"Location"_s) continue;
            core.right += c.right; core.found += c.found; core.annotated += c.annotated;
        }
        std::printf("core %.2f all %.2f\n", 200.0 * core.right / (core.found + core.annotated), 200.0 * all.right / (all.found + all.annotated));
        return 0;
    }
    const auto treebank = training::readTreebank(corpora + u"/data/gum.train.conllu"_s);
    const auto silver = training::readTaggedParagraphs(corpora + u"/data/polnear.train.tokens.jsonl"_s);
    const auto dev = training::readTreebank(corpora + u"/data/gum.dev.conllu"_s);
    std::printf("%zu %zu %zu\n", treebank->size(), silver->size(), dev->size());
    std::vector<training::TaggedParagraph> use;
    if (arguments.contains(u"silver"_s)) use = *silver;
    (void)training::trainPartsOfSpeech(*treebank, use, settings, out);
    const auto model = language::SequenceModel::open(out, language::partsOfSpeechTask, language::partsOfSpeechFeatures);
    if (!model) { std::printf("%s\n", qPrintable(sentenceFor(model.error()))); return 1; }
    const auto score = training::scorePartsOfSpeech(*dev, **model);
    std::printf("tokens %lld upos %.2f xpos %.2f\n", score.tokens, 100.0 * score.upos / score.tokens, 100.0 * score.xpos / score.tokens);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Scores the tagger of parts of speech against GUM. Wants SOURCELIGHT_CORPORA, the folder whose "data" holds
// gum.dev.conllu.
#include "core/language/languageresources.h"
#include "core/training/partsofspeechtraining.h"

#include <QTest>

using namespace sourcelight;
using namespace Qt::StringLiterals;

class TestPartsOfSpeechGum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNewspapersPrintIsTaggedRight()
    {
        const QString path = qEnvironmentVariable("SOURCELIGHT_CORPORA") + "/data/gum.dev.conllu"_L1;
        if (!QFile::exists(path))
            QSKIP("no corpora: set SOURCELIGHT_CORPORA to measure");
        const auto treebank = training::readTreebank(path);
        const auto resources = language::loadLanguageResources();
        QVERIFY(treebank && resources && (*resources)->partsOfSpeech);
        const auto score = training::scorePartsOfSpeech(*treebank, *(*resources)->partsOfSpeech);
        QVERIFY(score.tokens > 4'000);
        const double upos = 100.0 * double(score.upos) / double(score.tokens),
                     xpos = 100.0 * double(score.xpos) / double(score.tokens);
        QVERIFY2(upos >= 96.0, qPrintable(u"UPOS %1"_s.arg(upos)));
        QVERIFY2(xpos >= 95.5, qPrintable(u"Penn %1"_s.arg(xpos)));
    }
};

QTEST_GUILESS_MAIN(TestPartsOfSpeechGum)
#include "tst_partsofspeech_gum.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// An article that is not in English opens and reads as any; the panels say what is not found in it, and the reader may
// say that it is English.
#include "tests/ui/windowtest.h"
#include "ui/languagetext.h"
#include "ui/panels/profilebar.h"
#include "ui/statusline.h"

#include <QLabel>
#include <QPushButton>
#include <QTranslator>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace sourcelight::fixture;
using namespace Qt::StringLiterals;

namespace
{

const QString german = u"Fähren fahren wieder\n\nDie Fähren nach Holm fahren seit Montag wieder, sagte die Sprecherin "
                       u"der Reederei. An Bord "
                       "waren 250 Menschen, die meisten davon auf dem Weg zur Arbeit.\n"_s;
const QString ancient = u"Nihil\n\nGallia est omnis divisa.\n"_s;
const QString sentence = u"This article is in German. Names and sources are found in English articles only; numbers in "
                         "digits are shown."_s;

} // namespace

class TestForeignArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<Folder>();
        m_window = std::make_unique<MainWindow>(m_folder->settings());
        m_window->show();
    }

    void thePanelsSaySo()
    {
        open(german);
        QCOMPARE(viewOf(*m_window)->document()->blockCount() > 1, true);
        for (const char *dock : {"entitiesDock", "sourcesDock"}) {
            const Panel *panel = panelOf(*m_window, dock);
            QCOMPARE(messageOf(panel), sentence);
            QCOMPARE(panel->tree()->accessibleDescription(), sentence);
            QVERIFY(buttonOf(panel)->isVisible());
            QCOMPARE(buttonOf(panel)->text(), u"Analyse as English"_s);
            QCOMPARE(buttonOf(panel)->accessibleDescription(), sentence);
        }
        const Panel *numbers = panelOf(*m_window, "numbersDock");
        QVERIFY(rowWith(numbers->tree()->model(), u"250"_s).isValid());
        QCOMPARE(messageOf(numbers), QString());
        const QModelIndex row = rowWith(numbers->tree()->model(), u"250"_s);
        QVERIFY(!row.data(Qt::AccessibleTextRole).toString().contains(u"source"));
        QVERIFY(!m_window->findChild<ProfileBar *>()->isVisible());
        QVERIFY(!buttonOf(numbers)->isVisible());
        QVERIFY(m_window->findChild<StatusLine *>()->counts().contains(u"German"));
    }

    void theKeyAnalysesAsEnglishAndBack()
    {
        open(german);
        QVERIFY(action()->isEnabled() && !action()->isChecked());
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!m_window->isBusy());
        QVERIFY(action()->isEnabled() && action()->isChecked());
        QCOMPARE(m_window->currentDocument()->analysis->article.language, u"en"_s);
        QVERIFY(!buttonOf(panelOf(*m_window, "sourcesDock"))->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!m_window->isBusy());
        QVERIFY(!action()->isChecked());
        QCOMPARE(messageOf(panelOf(*m_window, "sourcesDock")), sentence);
    }

    void theButtonUnderTheSentenceDoesTheSame()
    {
        open(german);
        QPushButton *button = buttonOf(panelOf(*m_window, "entitiesDock"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(!m_window->isBusy());
        QCOMPARE(m_window->currentDocument()->analysis->article.language, u"en"_s);
    }

    void whatTheReaderSaidOutlivesAReload()
    {
        open(german);
        action()->trigger();
        QTRY_VERIFY(!m_window->isBusy());
        m_window->findChild<QAction *>(u"reload"_s)->trigger();
        QTRY_VERIFY(!m_window->isBusy());
        QTRY_VERIFY(m_window->currentDocument()->analysis);
        QCOMPARE(m_window->currentDocument()->analysis->article.language, u"en"_s);
    }

    void englishAndTheUnknownOfferNothing()
    {
        for (const QString &text : {councilText, ancient}) {
            open(text);
            QVERIFY(!action()->isEnabled());
            QVERIFY(!isForeign(*m_window->currentDocument()->analysis));
            QVERIFY(!buttonOf(panelOf(*m_window, "entitiesDock"))->isVisible());
        }
    }

    void everyLanguageHasASentence_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("words");
        QTest::newRow("a country") << u"pt-BR"_s << u"is in Portuguese."_s;
        QTest::newRow("its own name") << u"eu"_s << u"is in euskara."_s;
        QTest::newRow("a script") << u"und-Cyrl"_s << u"is not in English."_s;
    }

    void everyLanguageHasASentence()
    {
        QFETCH(const QString, tag);
        QFETCH(const QString, words);
        QVERIFY2(foreignSentence(tag).contains(words), qPrintable(foreignSentence(tag)));
    }

    void theSentenceIsTranslated_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("words");
        QTest::newRow("de") << u"de"_s << u"Dieser Artikel ist auf Arabisch."_s;
        QTest::newRow("es") << u"es"_s << u"Este artículo está en árabe."_s;
        QTest::newRow("fr") << u"fr"_s << u"Cet article est en arabe."_s;
    }

    void theSentenceIsTranslated()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, words);
        QTranslator translator;
        QVERIFY(translator.load(u":/sourcelight/translations/sourcelight_%1.qm"_s.arg(locale)));
        QCoreApplication::installTranslator(&translator);
        const QString told = foreignSentence(u"ar"_s);
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(told.startsWith(words), qPrintable(told));
    }

private:
    void open(const QString &text)
    {
        m_window->open({inputFromFile(m_folder->write(u"article-%1.txt"_s.arg(++m_files), text))});
        QTRY_VERIFY(m_window->currentDocument());
        QTRY_VERIFY(!m_window->isBusy());
        QTRY_VERIFY(m_window->currentDocument()->analysis);
    }

    QAction *action() const { return m_window->findChild<QAction *>(u"analyseAsEnglish"_s); }
    static QPushButton *buttonOf(const Panel *panel) { return panel->findChild<QPushButton *>(u"asEnglish"_s); }
    static QString messageOf(const Panel *panel)
    {
        const auto *label = panel->tree()->viewport()->findChild<QLabel *>();
        return label->isVisible() ? label->text() : QString();
    }

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<MainWindow> m_window;
    int m_files = 0;
};

QTEST_MAIN(TestForeignArticle)
#include "tst_foreignarticle.moc"

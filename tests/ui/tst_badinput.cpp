// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/messagebar.h"
#include "ui/opening.h"
#include "ui/style.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <sys/stat.h>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

/// Whatever is opened, the window says what is wrong with it by name, opens the rest, and asks nothing first.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

    void isToldAboveTheText_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("said");
        QTest::newRow("no file") << u"missing"_s << u"does not exist"_s;
        QTest::newRow("a folder") << u"folder"_s << u"is a folder"_s;
        QTest::newRow("an empty file") << u"empty"_s << u"holds no text"_s;
        QTest::newRow("binary data") << u"binary"_s << u"does not hold text"_s;
        QTest::newRow("no permission") << u"locked"_s << u"may not be read"_s;
        QTest::newRow("a pipe") << u"pipe"_s << u"not a file"_s;
    }

    void isToldAboveTheText()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, said);
        const QString path = make(kind);
        if (kind == "locked"_L1 && QFile(path).open(QIODevice::ReadOnly))
            QSKIP("this user may read everything");
        auto window = makeWindow();
        window->open({inputFromFile(path), inputFromFile(m_folder.write(u"good.txt"_s, fixture::councilText))});
        QTRY_VERIFY(window->currentDocument() && window->currentDocument()->analysis && !window->isBusy());
        const QStringList texts = window->findChild<MessageBar *>()->texts();
        QCOMPARE(texts.size(), 1);
        QVERIFY2(texts.front().contains(said) && texts.front().contains(QFileInfo(path).fileName()),
            qPrintable(texts.front()));
        QVERIFY(!QApplication::activeModalWidget());
    }

    void oddBytesAreReadAndTold()
    {
        auto window = makeWindow();
        QByteArray bytes = fixture::councilText.toUtf8();
        bytes.insert(40, '\0');
        window->open({inputFromFile(m_folder.write(u"odd.txt"_s, bytes))});
        QTRY_VERIFY(window->currentDocument() && window->currentDocument()->analysis);
        const QStringList texts = window->findChild<MessageBar *>()->texts();
        QCOMPARE(texts.size(), 1);
        QVERIFY2(texts.front().contains(u"odd.txt") && texts.front().contains(u"NUL"), qPrintable(texts.front()));
    }

    void hostileTextsOpen_data()
    {
        QTest::addColumn<QString>("text");
        const QString line = u"The Harbour Council met \U0001F6A2 and ended e\u0301arly. "_s;
        QTest::newRow("one line of a megabyte") << line.repeated(25000);
        QTest::newRow("a hundred thousand tiny lines") << u"ab\n"_s.repeated(100000);
        QTest::newRow("right to left") << u"مجلس الميناء يجتمع غدا\n\nقالت المدينة إن المجلس لن ينتظر.\n"_s;
        QTest::newRow("combining marks") << QString(u'a') + QString(20000, QChar(0x301)) + u" end of it\n"_s;
        QTest::newRow("another language") << u"Rada přístavu\n\nRada se sešla v pondělí, řekla Ada Brandt.\n"_s;
    }

    void hostileTextsOpen()
    {
        QFETCH(const QString, text);
        auto window = makeWindow();
        window->open({inputFromFile(m_folder.write(u"hostile.txt"_s, text))});
        QTRY_VERIFY_WITH_TIMEOUT(window->currentDocument() && window->currentDocument()->analysis, 60000);
        QVERIFY(!window->grab().isNull());
    }

    void whatIsTooLargeForTheWindowIsToldWithAWayOut()
    {
        Stages stages = fixture::stages();
        stages.read = [](const Input &, const reading::ArticleSink &sink, const Progress &) {
            reading::ReadArticle read;
            read.article.text = QString(Analyser::longestText + 1, u'x');
            sink(std::move(read));
            return Expected<void>();
        };
        auto window = makeWindow(stages);
        window->open({inputFromFile(m_folder.write(u"huge.txt"_s, u"stands for it"_s))});
        auto messages = window->findChild<MessageBar *>();
        QTRY_COMPARE(messages->texts().size(), 1);
        QVERIFY(messages->texts().front().contains(u"huge.txt"));
        QVERIFY(messages->texts().front().contains(u"sourcelight-cli"));
    }

    void withoutItsLexiconsItStillReads()
    {
        Stages stages = fixture::stages();
        stages.load = [] {
            return Expected<Stages::Resources>(std::unexpected(Error{ErrorCode::MissingResource, {}, u"cues.txt"_s}));
        };
        auto window = makeWindow(stages);
        const auto inputs = {inputFromFile(m_folder.write(u"a.txt"_s, fixture::councilText)),
            inputFromFile(m_folder.write(u"b.txt"_s, fixture::councilText))};
        window->open(inputs);
        auto messages = window->findChild<MessageBar *>();
        QTRY_VERIFY(window->currentDocument() && !window->isBusy());
        QCOMPARE(messages->texts().size(), 1); // the same for both articles
        QVERIFY(messages->texts().front().contains(u"cues.txt"));
        QCOMPARE(window->currentDocument()->state, Document::State::Failed);
        QVERIFY(window->currentDocument()->article.text.contains(u"Ada Brandt"));
    }

    void withoutItsModelsItSaysSoOnce()
    {
        Stages stages = fixture::stages();
        stages.load = [] {
            auto resources = std::make_shared<language::LanguageResources>();
            resources->missing = {{ErrorCode::OtherVersion, {}, u"names.slm"_s}};
            return Expected<Stages::Resources>(resources);
        };
        auto window = makeWindow(stages);
        auto messages = window->findChild<MessageBar *>();
        QTRY_COMPARE(messages->texts().size(), 1);
        QVERIFY(messages->texts().front().contains(u"names.slm"));
        window->open({inputFromFile(m_folder.write(u"a.txt"_s, fixture::councilText)),
            inputFromFile(m_folder.write(u"b.txt"_s, fixture::councilText))});
        QTRY_VERIFY(window->currentDocument() && !window->isBusy());
        QVERIFY(window->currentDocument()->analysis);
        QCOMPARE(messages->texts().size(), 1);
    }

    void theWindowClosesWhileItWorks()
    {
        Stages stages = fixture::stages();
        stages.analyze = [](Article, const language::LanguageResources &, const extraction::AnalyzeOptions &,
                             const Progress &progress) -> Expected<AnalysisPtr> {
            while (!progress.cancelled())
                QThread::yieldCurrentThread();
            return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
        };
        auto window = makeWindow(stages);
        window->open({inputFromFile(m_folder.write(u"a.txt"_s, fixture::councilText))});
        QTRY_VERIFY(window->currentDocument());
        QVERIFY(window->isBusy());
        QVERIFY(window->close());
        QVERIFY(!window->isBusy());
    }

private:
    std::unique_ptr<MainWindow> makeWindow(const Stages &stages = fixture::stages()) const
    {
        auto window = std::make_unique<MainWindow>(m_folder.settings(), stages);
        window->show();
        return window;
    }

    QString make(const QString &kind) const
    {
        const QString path = m_folder.path(kind);
        if (kind == "folder"_L1)
            QDir().mkdir(path);
        else if (kind == "binary"_L1)
            m_folder.write(kind, QByteArray("\x7f"
                                            "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0",
                                     24)
                                     .repeated(50));
        else if (kind == "pipe"_L1)
            mkfifo(QFile::encodeName(path).constData(), 0600);
        else if (kind != "missing"_L1)
            m_folder.write(kind, kind == "empty"_L1 ? QByteArray() : fixture::councilText.toUtf8());
        if (kind == "locked"_L1)
            QFile::setPermissions(path, {});
        return path;
    }

    fixture::Folder m_folder;
};

QTEST_MAIN(TestBadInput)
#include "tst_badinput.moc"

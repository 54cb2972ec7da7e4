// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysisfixture.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/messagebar.h"

#include <KSyntaxHighlighting/Repository>

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void previewsAndWritesEachFormat_data()
    {
        QTest::addColumn<QString>("format");
        for (const formats::ExportFormat &format : formats::exportFormats())
            QTest::newRow(format.id.data()) << format.id.toString();
    }

    void previewsAndWritesEachFormat()
    {
        QFETCH(const QString, format);
        auto dialog = makeDialog();
        choose(*dialog, format);
        QTRY_VERIFY(!preview(*dialog).isEmpty());
        dialog->accept();
        QCOMPARE(dialog->result(), int(QDialog::Accepted));
        QVERIFY(!dialog->written().isEmpty());
        for (const QString &path : dialog->written())
            QVERIFY2(QFileInfo(path).size() > 0, qPrintable(path));
        QFile first(dialog->written().front());
        QVERIFY(first.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(first.readAll()).replace(u"\r\n"_s, u"\n"_s);
        QTRY_COMPARE(preview(*dialog), text);
    }

    void thePathTakesTheSuffixOfTheFormat()
    {
        auto dialog = makeDialog();
        for (const formats::ExportFormat &format : formats::exportFormats()) {
            choose(*dialog, format.id.toString());
            QVERIFY2(path(*dialog)->text().endsWith("."_L1 + format.suffix), qPrintable(path(*dialog)->text()));
            QCOMPARE(path(*dialog)->text().count(u'.'), m_folder.path(QString()).count(u'.') + 1);
        }
    }

    void optionsChangeThePreview()
    {
        auto dialog = makeDialog();
        choose(*dialog, u"jsonl"_s);
        QTRY_VERIFY(preview(*dialog).contains(u"island families depend"));
        dialog->findChild<QCheckBox *>(u"withText"_s)->setChecked(false);
        QTRY_VERIFY(!preview(*dialog).contains(u"island families depend"));
    }

    void aFailureIsToldAndLeavesTheOldFile()
    {
        const QString old = m_folder.write(u"old"_s, QByteArray("kept"));
        auto dialog = makeDialog();
        choose(*dialog, u"jsonl"_s);
        path(*dialog)->setText(old + u"/below-a-file.jsonl"_s);
        dialog->show();
        dialog->accept();
        QVERIFY(dialog->isVisible());
        const QStringList texts = dialog->findChild<MessageBar *>()->texts();
        QCOMPARE(texts.size(), 1);
        QVERIFY2(texts.front().contains(u"cannot be written"), qPrintable(texts.front()));
        QFile file(old);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("kept"));
    }

    void thePreviewOfAHugeArticleIsBounded()
    {
        Analysis analysis = fixture::analysis();
        analysis.article.text += QString(2 * ExportDialog::previewSize, u'x');
        auto dialog = makeDialog(analysis);
        choose(*dialog, u"jsonl"_s);
        QTRY_VERIFY(!preview(*dialog).isEmpty());
        QVERIFY(preview(*dialog).size() <= ExportDialog::previewSize);
    }

private:
    std::unique_ptr<ExportDialog> makeDialog(const Analysis &analysis = fixture::analysis())
    {
        auto dialog = std::make_unique<ExportDialog>(std::make_shared<const Analysis>(analysis), m_repository,
            loadTheme(m_repository, false), m_folder.path(QString()));
        return dialog;
    }

    static void choose(const ExportDialog &dialog, const QString &format)
    {
        auto box = dialog.findChild<QComboBox *>(u"format"_s);
        box->setCurrentIndex(box->findData(format));
    }

    static QLineEdit *path(const ExportDialog &dialog) { return dialog.findChild<QLineEdit *>(u"path"_s); }
    static QString preview(const ExportDialog &dialog)
    {
        return dialog.findChild<QPlainTextEdit *>(u"preview"_s)->toPlainText();
    }

    fixture::Folder m_folder;
    KSyntaxHighlighting::Repository m_repository;
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/propertiesdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

class TestPropertiesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedItAsksForNothing()
    {
        const PropertiesDialog dialog(m_document);
        QVERIFY(!readAgain(dialog)->isEnabled());
        QCOMPARE(dialog.options(), m_document.input.options);
        QCOMPARE(choice(dialog, u"encoding"_s)->currentText(), u"windows-1252 (recognised)"_s);
    }

    void takesWhatIsChosen()
    {
        const PropertiesDialog dialog(m_document);
        choose(dialog, u"format"_s, u"html"_s);
        choose(dialog, u"encoding"_s, u"KOI8-R"_s);
        QVERIFY(readAgain(dialog)->isEnabled());
        QCOMPARE(dialog.options().format, u"html"_s);
        QCOMPARE(dialog.options().encoding, u"KOI8-R"_s);

        choose(dialog, u"format"_s, {});
        choose(dialog, u"encoding"_s, {});
        QVERIFY(!readAgain(dialog)->isEnabled());
    }

    void keepsWhatWasChosenBefore()
    {
        Document document = m_document;
        document.input.options = {.format = u"markdown"_s, .encoding = u"IBM850"_s, .fields = {.title = u"kop"_s}};
        const PropertiesDialog dialog(document);
        QCOMPARE(dialog.options(), document.input.options);
    }

    void tellsWhatTheFileSays()
    {
        const PropertiesDialog dialog(m_document);
        QCOMPARE(text(dialog, u"Headline"_s), u"<b>Council</b> buys ferry"_s);
        QCOMPARE(text(dialog, u"File"_s), u"/articles/council.txt"_s);
        QCOMPARE(text(dialog, u"Publisher"_s), u"not given"_s);
        QCOMPARE(text(dialog, u"Length"_s), u"3 words"_s);
    }

    void tellsWhereItComesFrom()
    {
        Document document = m_document;
        document.article.metadataOrigins.title = MetadataOrigin::StructuredData;
        const PropertiesDialog dialog(document);
        const QString told = u"from the structured data (JSON-LD) of the page"_s;
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        QCOMPARE(std::ranges::count(labels, told, &QLabel::text), 1);
        QCOMPARE(std::ranges::count(labels, told, &QLabel::accessibleDescription), 1);
    }

    void longFieldsAreShownWhole()
    {
        Document document = m_document;
        document.article.title = u"Council delays vote "_s.repeated(12);
        document.article.source.sha256 = QString(64, u'w');
        document.article.metadataOrigins.title = MetadataOrigin::FrontMatter;
        PropertiesDialog dialog(document);
        dialog.show();
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            QVERIFY2(label->height() >= needed, qPrintable(label->text()));
            if (!label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
    }

    void whatIsGoneCannotBeReadAgain()
    {
        Document document = m_document;
        document.input = inputFromStandardInput();
        const PropertiesDialog dialog(document);
        QVERIFY(!choice(dialog, u"format"_s)->isEnabled());
        QVERIFY(!choice(dialog, u"encoding"_s)->isEnabled());
    }

private:
    static Document council()
    {
        Document document;
        document.input = {.file = {.path = u"/articles/council.txt"_s, .name = u"council.txt"_s}};
        document.article = reading::articleFromText(u"council"_s, u"Council buys ferry"_s);
        document.article.title = u"<b>Council</b> buys ferry"_s;
        document.article.source = {.path = document.input.file.path,
            .format = u"plaintext"_s,
            .encoding = u"windows-1252"_s,
            .sha256 = u"00"_s};
        return document;
    }
    static QComboBox *choice(const PropertiesDialog &dialog, const QString &name)
    {
        return dialog.findChild<QComboBox *>(name);
    }
    static void choose(const PropertiesDialog &dialog, const QString &name, const QString &data)
    {
        choice(dialog, name)->setCurrentIndex(choice(dialog, name)->findData(data));
    }
    static QPushButton *readAgain(const PropertiesDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    static QString text(const PropertiesDialog &dialog, const QString &label)
    {
        for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (widget->accessibleName() == label)
                return widget->property("text").toString();
        }
        return {};
    }

    Document m_document = council();
};

QTEST_MAIN(TestPropertiesDialog)
#include "tst_propertiesdialog.moc"

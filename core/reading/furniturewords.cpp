// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/furniturewords.h"

#include "core/reading/wording.h"

namespace sourcelight::reading
{

namespace
{

constexpr qsizetype longestNotice = 160;
constexpr qsizetype longestCredit = 400;

/// Openings of lines that lead elsewhere or ask for something.
constexpr QStringView openings[] = {u"advertisement", u"affiliate", u"all rights reserved", u"also read",
    u"already a subscriber", u"alle rechte vorbehalten", u"anzeige:", u"auch interessant", u"bitte melden sie sich",
    u"categories:", u"click here to", u"comments (", u"contenido relacionado", u"continue reading", u"copyright ",
    u"cookies ", u"das könnte dich auch", u"das könnte sie auch", u"der beitrag ", u"den artikel ", u"diesen artikel ",
    u"diesen beitrag ", u"diese seite teilen", u"download our app", u"du willst mehr", u"en savoir plus",
    u"externer inhalt", u"enjoyed this", u"filed under", u"folge uns", u"folgen sie uns", u"follow us", u"follow me on",
    u"get our newsletter", u"get the latest", u"hier geht es zu", u"hier klicken", u"if you enjoyed",
    u"jetzt abonnieren", u"jetzt anmelden", u"jetzt teilen", u"join our", u"kategorie:", u"kategorien:",
    u"keine kommentare", u"kommentar schreiben", u"kommentare (", u"le puede interesar", u"lea también",
    u"leave a comment", u"leave a reply", u"leer más", u"lee también", u"leggi anche", u"lesen sie", u"lesen sie auch",
    u"lies auch", u"lies hier", u"lire aussi", u"lire la suite", u"lire plus", u"mehr dazu:", u"mehr infos",
    u"mehr lesen", u"mehr zum thema", u"mehr zu ", u"melden sie sich", u"mira:", u"mira también", u"more from",
    u"more on this", u"more stories", u"most read", u"neueste artikel", u"newsletter", u"no comments",
    u"opens in a new", u"partager", u"passend dazu", u"please log in", u"please share", u"posted in", u"previous post",
    u"next post", u"print this", u"read also", u"read more", u"read next", u"read the full", u"recommended", u"related",
    u"seite drucken", u"share on", u"share this", u"share via", u"show comments", u"sigue leyendo", u"sign up for",
    u"sign up to", u"síguenos", u"skip to", u"subscribe to", u"suscríbete", u"support our", u"tagged", u"tags:",
    u"también te puede", u"te puede interesar", u"teilen", u"thank you for reading", u"this entry was posted",
    u"dieser eintrag wurde", u"dieser beitrag wurde", u"this article was originally", u"themen:",
    u"to view the full story", u"todos los derechos", u"tous droits réservés", u"trending", u"unterstützen sie",
    u"view comments", u"vgwort", u"verwandte artikel", u"verwandte themen", u"vielleicht interessiert", u"view all",
    u"vollständigen artikel", u"voir aussi", u"vous aimerez", u"watch:", u"weitere artikel", u"weitere beiträge",
    u"weitere informationen", u"weitere infos", u"weitere nachrichten", u"weitere themen", u"weitere meldungen",
    u"weiterlesen", u"werbung", u"you may also", u"you might also", u"you might like", u"zum newsletter",
    u"zum weiterlesen", u"zurück zu", u"zusatzinformationen", u"zur startseite", u"zuletzt aktualisiert",
    u"aktualisiert am", u"back to", u"czytaj także", u"czytaj też", u"czytaj więcej", u"zobacz także", u"zobacz też",
    u"lees ook", u"lees meer", u"veja também", u"leia também", u"leia mais", u"saiba mais", u"vedi anche",
    u"à lire aussi", u"sur le même sujet", u"ver más", u"you can also read"};

/// Whole lines.
constexpr QStringView wholeLines[] = {u"abo", u"abonnieren", u"advertisement", u"advertising", u"anzeige",
    u"artikel drucken", u"artikel teilen", u"antworten", u"auch lesenswert", u"comment", u"commentaires", u"comments",
    u"compartir", u"copy link", u"drucken", u"e-mail", u"email", u"facebook", u"feedback", u"imprimer", u"kommentare",
    u"kommentieren", u"link kopieren", u"linkedin", u"linktipps", u"links", u"listen", u"login", u"mail", u"menu",
    u"menü", u"merken", u"next", u"nächster artikel", u"pinterest", u"previous", u"print", u"publicidad", u"publicité",
    u"reply", u"schlagwörter", u"schlagworte", u"share", u"sponsored", u"subscribe", u"tags", u"telegram", u"top",
    u"tweet", u"tweeten", u"twitter", u"vergrößern", u"vorheriger artikel", u"vorlesen", u"weiter", u"whatsapp",
    u"xing", u"zum thema", u"zurück", u"über den autor", u"über die autorin", u"about the author", u"nach oben",
    u"seite teilen", u"link", u"mehr", u"more"};

/// What short lines hold.
constexpr QStringView inside[] = {u"all rights reserved", u"alle rechte vorbehalten", u"affiliate-link",
    u"affiliate link", u"abonniere ", u"cookie-einstellungen", u"datenschutzerklärung", u"newsletter",
    u"privacy policy", u"subscribe", u"sign up", u"suscríbe", u"todos los derechos reservados", u"unseren kanal",
    u"whatsapp channel", u"canal de telegram", u"follow us on", u"teilen/"};

constexpr QStringView creditOpenings[] = {u"foto", u"photo", u"bild:", u"bildquelle", u"bildrechte", u"bildnachweis",
    u"image:", u"imagen:", u"image credit", u"picture", u"quelle:", u"source:", u"titelbild", u"beitragsbild",
    u"crédit", u"credit", u"grafik:", u"©", u"(c)", u"copyright", u"illustration:", u"fot.", u"fuente:"};
constexpr QStringView creditsInside[] = {u"(foto", u"(photo", u"(picture", u"(bild", u"(quelle", u"(image", u"| foto",
    u"foto:", u"fotos:", u"photo:", u"photo by", u"picture alliance", u"picture-alliance", u"getty images",
    u"shutterstock", u"imago", u"unsplash", u"pixabay", u"istock", u"©", u"(c)", u"reuters", u"/afp", u"afp/", u"afp /",
    u"/dpa", u"dpa/", u"/ap ", u"/ap)", u"/epa", u"adobe stock", u"credit:", u"crédit", u"quelle:", u"bild:",
    u"archivo/", u"keystone"};

} // namespace

bool isFurnitureLine(QStringView line)
{
    if (line.size() > longestNotice || isSpeech(line) || line.startsWith(u'„'))
        return false;
    const QStringView words = bare(line);
    if (words.isEmpty())
        return true;
    const QStringView label = words.endsWith(u':') ? words.chopped(1) : words;
    return opensWith(words, openings) || holds(words, inside) || isOneOf(label, wholeLines);
}

bool namesCredit(QStringView caption)
{
    return caption.size() <= longestCredit && (opensWith(caption, creditOpenings) || holds(caption, creditsInside));
}

} // namespace sourcelight::reading

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/commonestwords.h"

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

namespace
{

constexpr LatinLanguage all[] = {
    {"en"_L1, "american-english"_L1,
        u"the of and to in a that is for on was with as it by at he said from be has have are his an but not they who "
        u"will which were had their she this its been or we after would more s about one I you there also when up two "
        u"all her out into than other last new over had people some could them no first what if year so him years can "
        u"t our most before because my only now during just against where between while did since under both those "
        u"how any then many these your such being through each do make may should"},
    {"de"_L1, "ngerman"_L1,
        u"der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er "
        u"hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur "
        u"bis mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll "
        u"ich eines jahr zwei jahren diese dieser wieder keine seiner worden will zwischen immer was sagte ihm ihr mir "
        u"uns hier muss damit sagt beim seit gibt alle ohne waren wurden"},
    {"fr"_L1, "french"_L1,
        u"de la le l à les et des d en du un une a dans que pour qui est au sur par il plus pas s ce n ne se avec sont "
        u"qu a son aux cette mais ont sa comme elle ou c ses été être leur nous y deux on ces je fait après tout "
        u"également sans ans vous aussi était avait même entre leurs bien peut où selon dont contre sous depuis ils "
        u"fois encore très lui si ainsi avant deux autres dit j m notre votre années jours mon soit là quand tous cela "
        u"faire moins pendant chez alors donc lors"},
    {"es"_L1, "spanish"_L1,
        u"de la que el en y a los del se las por un para con una no su al lo es como más o pero sus le ha me si sin "
        u"sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque "
        u"qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada "
        u"vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí dijo "
        u"sido gran según menos mundo año antes estado hoy mientras cual"},
    {"pt"_L1, "portuguese"_L1,
        u"de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou "
        u"quando "
        u"muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você "
        u"essa num nem suas meu às minha numa pelos elas foi são está ser tem ter há era pode anos disse dois ainda "
        u"sobre são foram segundo têm três onde desde contra vai este esta cada durante outros estão havia estava "
        u"porque assim dia ano todos bem hoje maior fazer sido"},
    {"it"_L1, "italian"_L1,
        u"di e il la che in a per un è del non una i le con della si da al dei nel l alla come delle più anche sono "
        u"dell "
        u"o gli ma ha lo dal nella ai ed se cui ci su degli alle sul questo tra mi due suo d all stato loro dalla "
        u"hanno "
        u"essere c questa dopo ad io sua fra sulla era prima suoi solo ancora chi fatto quando quello contro tutti "
        u"anni "
        u"perché tutto molto tre così dove mentre ogni stata già senza dai nei nelle sui lui secondo però lei sia oggi "
        u"poi quella durante ne noi cosa anno dello"},
    {"nl"_L1, "dutch"_L1,
        u"de van het een en in is dat op te zijn voor met die niet aan er om dan hij als ook bij maar door uit wordt "
        u"naar "
        u"over heeft nog tot werd ze of meer was hebben dit al worden ik wat geen had kan deze we na tegen zo zich "
        u"moet "
        u"jaar haar onder hun wel veel je kunnen twee zou alleen eerste waar men toen zei zegt ons omdat mensen worden "
        u"tussen nu hoe mijn weer alle zal waren drie andere daar hem iets anders werden sinds tijdens volgens vanaf "
        u"zelf zonder toch gaat jaren ongeveer"},
    {"sv"_L1, "swedish"_L1,
        u"och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när nu "
        u"man ska skulle hon säger där än eller vid efter också ut kommer här under sin mot upp bara mycket hade du "
        u"mellan få alla år över får sina vara varit hur dem blir andra två mer sedan flera någon vad då detta några "
        u"denna redan även gör ha bli sade enligt genom inom utan dag ta"},
    {"da"_L1, "danish"_L1,
        u"og i at det er en til på af for med den der de som har ikke et han var fra vil men kan jeg om om sig skal "
        u"ved "
        u"så være man blev efter også nu vi sin hun over eller ud når hvor bliver op havde da år mere mange siger ham "
        u"end hvis hans kun noget nogle alle her mod blevet meget få under sine andre mellem før to kommer dem selv "
        u"deres siden hvad været have gør ind dette denne bare sagde ifølge uden gennem"},
    {"nb"_L1, "bokmaal"_L1,
        u"og i det er på som en til for at av med de har den ikke et om var han fra men vi å jeg seg så kan skal etter "
        u"når ved vil man også ble nå hun over der eller ut opp mot sin blir være hadde år mer får andre da alle hva "
        u"under dette sier noe noen mange bare enn siden fikk blitt hvor mellom to oss før dem denne vært selv hans "
        u"dag "
        u"sine kommer gjør mye ha sa uten ifølge gjennom går tre"},
    {"pl"_L1, "polish"_L1,
        u"w i na z do się nie że to jest o za od po przez jak a są dla co ale tym jego być czy oraz może już ich tak "
        u"tego roku było był przed tylko także ma jej jako lub będzie pod została przy które który która ze więcej "
        u"bardzo ten został sobie można gdy jeszcze bo kiedy była tej jednak między nad tych go których ponad mnie "
        u"nawet lat wszystkich również powiedział pan we bez ponieważ by osób aby im te"},
    {"ca"_L1, "catalan"_L1,
        u"de la que i el a en l d els per un va no les del una es amb al és ha com se més s dels o però seva pel seu "
        u"ser "
        u"n ja hi quan són també si tot han aquest fins entre molt sense era dos qui aquesta li fa aquests anys té "
        u"pels "
        u"sobre perquè des nos ho van així hem havia ara he està tots cada sota segons abans després on altres encara "
        u"havien estat part cap tan només seus mateix"},
};

} // namespace

std::span<const LatinLanguage> latinLanguages()
{
    return all;
}

} // namespace sourcelight::training

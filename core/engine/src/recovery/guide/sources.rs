//! How sure each page is, and what it rests on.

use std::fmt;

use serde::Serialize;

use super::Topic;
use crate::coaching::routines::EvidenceGrade;

/// A paper on which a page rests.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
pub struct Source {
    /// Authors, year, journal, volume and first page.
    pub text: &'static str,
    /// Its DOI, where it is known for certain.
    pub doi: Option<&'static str>,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text)?;
        match self.doi {
            Some(doi) => write!(f, ", doi:{doi}"),
            None => Ok(()),
        }
    }
}

impl Topic {
    /// How sure the main statement of its page is. The page's own words say which statement that is,
    /// and where others on it are less sure.
    pub const fn evidence(self) -> EvidenceGrade {
        match self {
            Self::Glycogen
            | Self::Iron
            | Self::MuscleDamage
            | Self::SlowDown
            | Self::QuickerSteps
            | Self::Carbohydrate
            | Self::Strength
            | Self::SystemicSymptoms => EvidenceGrade::Strong,
            Self::WhatAreHeavyLegs
            | Self::WhyHeavyLegs
            | Self::WhatToDoNow
            | Self::HowToPrevent
            | Self::WhenToSeekAdvice
            | Self::MuscleFatigue
            | Self::Overtraining
            | Self::InadequateRecovery
            | Self::Dehydration
            | Self::EasyRun
            | Self::SoftLanding
            | Self::SelfTalk
            | Self::GradualIncrease
            | Self::AvoidOvertraining
            | Self::Sleep
            | Self::BalancedPlate
            | Self::Hydration
            | Self::IronRichFoods
            | Self::Eccentric
            | Self::WarmUp
            | Self::ListenToYourBody
            | Self::PersistentHeaviness
            | Self::PainAndNumbness
            | Self::UnexplainedFatigue
            | Self::WhoToAsk
            | Self::ComingBack
            | Self::MorningReading
            | Self::WhereWeDiffer
            | Self::Background => EvidenceGrade::Moderate,
            Self::Biomechanics
            | Self::LightStride
            | Self::RelaxUpperBody
            | Self::BellyBreathing
            | Self::RhythmicBreathing
            | Self::AcceptIt
            | Self::SmallSegments
            | Self::Periodisation
            | Self::ActiveRecovery
            | Self::Mobility
            | Self::FoamRolling
            | Self::CoreStability
            | Self::Plyometrics
            | Self::GaitAnalysis
            | Self::CoolDown => EvidenceGrade::Weak,
        }
    }

    /// The papers on which its page rests, the most important first; none where it states no finding.
    pub const fn sources(self) -> &'static [Source] {
        match self {
            Self::WhatAreHeavyLegs => &[ENOKA_2016],
            Self::WhyHeavyLegs => &[ENOKA_2016, ALLEN_2008, MEEUSEN_2013],
            Self::WhatToDoNow => &[BLANCHFIELD_2014, HEIDERSCHEIT_2011, HARBOUR_2022],
            Self::HowToPrevent => &[FRANDSEN_2025, HIRSHKOWITZ_2015, THOMAS_2016, BLAGROVE_2018],
            Self::WhenToSeekAdvice => &[MEEUSEN_2013, MOUNTJOY_2023],
            Self::MuscleFatigue => &[ALLEN_2008, BROOKS_2018],
            Self::Overtraining => &[MEEUSEN_2013],
            Self::InadequateRecovery => &[FULLAGAR_2015, DUPUY_2018],
            Self::Dehydration => &[ADAMS_2014, HEW_BUTLER_2015, THOMAS_2016],
            Self::Glycogen | Self::Carbohydrate => &[THOMAS_2016],
            Self::Iron => &[CLENIN_2015],
            Self::Biomechanics => &[HEIDERSCHEIT_2011, DOYLE_2022],
            Self::MuscleDamage => &[PROSKE_2001, HYLDAHL_2017, HERBERT_2011],
            Self::SlowDown | Self::EasyRun => &[SEILER_2010],
            Self::LightStride => &[DOYLE_2022, SCHUCKER_2014],
            Self::QuickerSteps => &[HEIDERSCHEIT_2011, ANDERSON_2022, BURNS_2019],
            Self::RelaxUpperBody => &[BRICK_2018, SCHUCKER_2014],
            Self::SoftLanding | Self::GaitAnalysis => &[DOYLE_2022],
            Self::BellyBreathing => &[HARBOUR_2022],
            Self::RhythmicBreathing => &[BERNASCONI_1993, DALEY_2013, MCDERMOTT_2003, HARBOUR_2022],
            Self::AcceptIt => &[NOETEL_2019],
            Self::SmallSegments => &[MCCORMICK_2015],
            Self::SelfTalk => &[BLANCHFIELD_2014, MCCORMICK_2015],
            Self::GradualIncrease => &[FRANDSEN_2025, BUIST_2008],
            Self::Periodisation => &[KIELY_2012, MEEUSEN_2013],
            Self::AvoidOvertraining => &[MEEUSEN_2013, SAW_2016, BOSQUET_2008],
            Self::Sleep => &[HIRSHKOWITZ_2015, FULLAGAR_2015],
            Self::ActiveRecovery => &[DUPUY_2018],
            Self::Mobility => &[BEHM_2016, HERBERT_2011],
            Self::FoamRolling => &[WIEWELHOVE_2019, DUPUY_2018],
            Self::BalancedPlate => &[THOMAS_2016, MORTON_2018, MOUNTJOY_2023],
            Self::Hydration => &[THOMAS_2016, HEW_BUTLER_2015],
            Self::IronRichFoods => &[HURRELL_2010, CLENIN_2015],
            Self::Strength => &[BLAGROVE_2018, EIHARA_2022],
            Self::CoreStability => &[HUNG_2019],
            Self::Plyometrics => &[EIHARA_2022, BLAGROVE_2018],
            Self::Eccentric => &[HYLDAHL_2017],
            Self::WarmUp => &[FRADKIN_2010],
            Self::CoolDown => &[VAN_HOOREN_2018, HERBERT_2011],
            Self::ListenToYourBody => &[SAW_2016],
            Self::PersistentHeaviness => &[MEEUSEN_2013, RAJASEKARAN_2016],
            Self::PainAndNumbness => &[RAJASEKARAN_2016],
            Self::UnexplainedFatigue => &[MEEUSEN_2013, MOUNTJOY_2023, CLENIN_2015],
            Self::SystemicSymptoms => &[CASA_2015, HEW_BUTLER_2015],
            Self::WhoToAsk | Self::Background => &[],
            Self::ComingBack => &[SILBERNAGEL_2007],
            Self::MorningReading => &[PLEWS_2014, DUKING_2021],
            Self::WhereWeDiffer => &[
                HEIDERSCHEIT_2011,
                DOYLE_2022,
                FRANDSEN_2025,
                BUIST_2008,
                BROOKS_2018,
                HERBERT_2011,
            ],
        }
    }
}

const ADAMS_2014: Source = known(
    "Adams et al. 2014, J Strength Cond Res 28:2380",
    "10.1519/JSC.0000000000000501",
);
const ALLEN_2008: Source = known(
    "Allen, Lamb and Westerblad 2008, Physiol Rev 88:287",
    "10.1152/physrev.00015.2007",
);
const ANDERSON_2022: Source = known(
    "Anderson et al. 2022, Sports Med Open 8:112",
    "10.1186/s40798-022-00504-0",
);
const BEHM_2016: Source = known(
    "Behm, Blazevich, Kay and McHugh 2016, Appl Physiol Nutr Metab 41:1",
    "10.1139/apnm-2015-0235",
);
const BERNASCONI_1993: Source = known(
    "Bernasconi and Kohl 1993, J Physiol 471:693",
    "10.1113/jphysiol.1993.sp019923",
);
const BLAGROVE_2018: Source = known(
    "Blagrove, Howatson and Hayes 2018, Sports Med 48:1117",
    "10.1007/s40279-017-0835-7",
);
const BLANCHFIELD_2014: Source = known(
    "Blanchfield et al. 2014, Med Sci Sports Exerc 46:998",
    "10.1249/MSS.0000000000000184",
);
const BOSQUET_2008: Source = known(
    "Bosquet et al. 2008, Br J Sports Med 42:709",
    "10.1136/bjsm.2007.042200",
);
const BRICK_2018: Source = known(
    "Brick, McElhinney and Metcalfe 2018, Psychol Sport Exerc 34:20",
    "10.1016/j.psychsport.2017.09.009",
);
const BROOKS_2018: Source = known(
    "Brooks 2018, Cell Metab 27:757",
    "10.1016/j.cmet.2018.03.008",
);
const BUIST_2008: Source = known(
    "Buist et al. 2008, Am J Sports Med 36:33",
    "10.1177/0363546507307505",
);
const BURNS_2019: Source = known(
    "Burns, Zendler and Zernicke 2019, J Appl Physiol 126:462",
    "10.1152/japplphysiol.00374.2018",
);
const CASA_2015: Source = known(
    "Casa et al. 2015, J Athl Train 50:986",
    "10.4085/1062-6050-50.9.07",
);
const CLENIN_2015: Source = known(
    "Clénin et al. 2015, Swiss Med Wkly 145:w14196",
    "10.4414/smw.2015.14196",
);
const DALEY_2013: Source = known(
    "Daley, Bramble and Carrier 2013, PLoS ONE 8:e70752",
    "10.1371/journal.pone.0070752",
);
const DOYLE_2022: Source = known(
    "Doyle, Doyle, Bonacci and Fuller 2022, J Orthop Sports Phys Ther 52:192",
    "10.2519/jospt.2022.10585",
);
const DUKING_2021: Source = without_doi("Düking et al. 2021, J Sci Med Sport 24:1180");
const DUPUY_2018: Source = known(
    "Dupuy et al. 2018, Front Physiol 9:403",
    "10.3389/fphys.2018.00403",
);
const EIHARA_2022: Source = known(
    "Eihara et al. 2022, Sports Med Open 8:138",
    "10.1186/s40798-022-00511-1",
);
const ENOKA_2016: Source = known(
    "Enoka and Duchateau 2016, Med Sci Sports Exerc 48:2228",
    "10.1249/MSS.0000000000000929",
);
const FRADKIN_2010: Source = known(
    "Fradkin, Zazryn and Smoliga 2010, J Strength Cond Res 24:140",
    "10.1519/JSC.0b013e3181c643a0",
);
const FRANDSEN_2025: Source = known(
    "Frandsen et al. 2025, Br J Sports Med 59:1203",
    "10.1136/bjsports-2024-109380",
);
const FULLAGAR_2015: Source = known(
    "Fullagar et al. 2015, Sports Med 45:161",
    "10.1007/s40279-014-0260-0",
);
const HARBOUR_2022: Source = known(
    "Harbour et al. 2022, Front Physiol 13:809243",
    "10.3389/fphys.2022.809243",
);
const HEIDERSCHEIT_2011: Source = known(
    "Heiderscheit et al. 2011, Med Sci Sports Exerc 43:296",
    "10.1249/MSS.0b013e3181ebedf4",
);
const HERBERT_2011: Source = known(
    "Herbert, de Noronha and Kamper 2011, Cochrane Database Syst Rev CD004577",
    "10.1002/14651858.CD004577.pub3",
);
const HEW_BUTLER_2015: Source = known(
    "Hew-Butler et al. 2015, Clin J Sport Med 25:303",
    "10.1097/JSM.0000000000000221",
);
const HIRSHKOWITZ_2015: Source = known(
    "Hirshkowitz et al. 2015, Sleep Health 1:40",
    "10.1016/j.sleh.2014.12.010",
);
const HUNG_2019: Source = known(
    "Hung et al. 2019, PLoS ONE 14:e0213158",
    "10.1371/journal.pone.0213158",
);
const HURRELL_2010: Source = known(
    "Hurrell and Egli 2010, Am J Clin Nutr 91:1461S",
    "10.3945/ajcn.2010.28674F",
);
const HYLDAHL_2017: Source = known(
    "Hyldahl, Chen and Nosaka 2017, Exerc Sport Sci Rev 45:24",
    "10.1249/JES.0000000000000095",
);
const KIELY_2012: Source = known(
    "Kiely 2012, Int J Sports Physiol Perform 7:242",
    "10.1123/ijspp.7.3.242",
);
const MCCORMICK_2015: Source = known(
    "McCormick, Meijen and Marcora 2015, Sports Med 45:997",
    "10.1007/s40279-015-0319-6",
);
const MCDERMOTT_2003: Source =
    without_doi("McDermott, Van Emmerik and Hamill 2003, Eur J Appl Physiol 90:435");
const MEEUSEN_2013: Source = known(
    "Meeusen et al. 2013, Med Sci Sports Exerc 45:186",
    "10.1249/MSS.0b013e318279a10a",
);
const MORTON_2018: Source = known(
    "Morton et al. 2018, Br J Sports Med 52:376",
    "10.1136/bjsports-2017-097608",
);
const MOUNTJOY_2023: Source = known(
    "Mountjoy et al. 2023, Br J Sports Med 57:1073",
    "10.1136/bjsports-2023-106994",
);
const NOETEL_2019: Source = known(
    "Noetel, Ciarrochi, Van Zanden and Lonsdale 2019, Int Rev Sport Exerc Psychol 12:139",
    "10.1080/1750984X.2017.1387803",
);
const PLEWS_2014: Source = known(
    "Plews et al. 2014, Int J Sports Physiol Perform 9:783",
    "10.1123/ijspp.2013-0455",
);
const PROSKE_2001: Source = known(
    "Proske and Morgan 2001, J Physiol 537:333",
    "10.1111/j.1469-7793.2001.00333.x",
);
const RAJASEKARAN_2016: Source =
    without_doi("Rajasekaran and Finnoff 2016, Phys Med Rehabil Clin N Am 27:91");
const SAW_2016: Source = known(
    "Saw, Main and Gastin 2016, Br J Sports Med 50:281",
    "10.1136/bjsports-2015-094758",
);
const SCHUCKER_2014: Source = without_doi("Schücker et al. 2014, J Sport Exerc Psychol 36:233");
const SEILER_2010: Source = known(
    "Seiler 2010, Int J Sports Physiol Perform 5:276",
    "10.1123/ijspp.5.3.276",
);
const SILBERNAGEL_2007: Source = known(
    "Silbernagel et al. 2007, Am J Sports Med 35:897",
    "10.1177/0363546506298279",
);
const THOMAS_2016: Source = known(
    "Thomas, Erdman and Burke 2016, J Acad Nutr Diet 116:501",
    "10.1016/j.jand.2015.12.006",
);
const VAN_HOOREN_2018: Source = known(
    "Van Hooren and Peake 2018, Sports Med 48:1575",
    "10.1007/s40279-018-0916-2",
);
const WIEWELHOVE_2019: Source = known(
    "Wiewelhove et al. 2019, Front Physiol 10:376",
    "10.3389/fphys.2019.00376",
);

const fn known(text: &'static str, doi: &'static str) -> Source {
    Source {
        text,
        doi: Some(doi),
    }
}

const fn without_doi(text: &'static str) -> Source {
    Source { text, doi: None }
}

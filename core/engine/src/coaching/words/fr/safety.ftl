### Fixed texts for red flags: what to do, no score, no delay. They inform and do not diagnose.
### Not yet reviewed by a clinician.
### -title and -lines are for the screen; each line stands by itself.

safety-chest = Arrête-toi. Assieds-toi. Appelle le numéro d'urgence, ou fais appeler quelqu'un.
    .screen = Stop. Appelle les secours.

safety-chest-title = Arrête-toi et appelle le numéro d'urgence
safety-chest-lines =
    Arrête de courir. Assieds-toi ou installe-toi à demi allongé, et reste là où on te voit.
    Une douleur ou une pression dans la poitrine, ou un souffle qui ne se calme pas, est une urgence.
    Appelle le numéro d'urgence maintenant, ou fais appeler quelqu'un.
    Ne cours pas, ne conduis pas et ne rentre pas à pied tout seul.
    L'enregistrement continue tout seul. Le coaching est coupé pour cette sortie.

safety-dizzy = Arrête-toi. Assieds-toi ou allonge-toi. Si tu as failli t'évanouir, appelle le numéro d'urgence.
    .screen = Stop. Assieds-toi, allonge-toi.

safety-dizzy-title = Arrête-toi et assieds-toi ou allonge-toi
safety-dizzy-lines =
    Arrête de courir. Assieds-toi ou allonge-toi, à l'ombre s'il fait chaud, et ne reste pas seul.
    Appelle le numéro d'urgence si tu t'es évanoui ou presque, si ton cœur s'emballe ou a des ratés, si tu es confus, si ta poitrine fait mal, si un côté est faible, ou si ce n'est pas passé en quelques minutes.
    Par forte chaleur : rafraîchis-toi d'abord, avec de l'eau, de l'ombre et de l'air.
    Vomir ou avoir mal à la tête après avoir beaucoup bu est aussi une urgence.
    L'enregistrement continue tout seul. Le coaching est coupé pour cette sortie.

safety-pain = Arrête-toi et marche. Ne cours pas sur une douleur vive ou croissante.
    .screen = Stop. Marche.

safety-pain-title = Arrête-toi et marche
safety-pain-lines =
    Douleur vive ou croissante, ou douleur qui change ta façon de courir : la sortie est finie.
    Appelle le numéro d'urgence si une jambe est très tendue et fait beaucoup trop mal, si elle est engourdie, ou si le pied ne se lève pas.
    Fais-toi examiner aujourd'hui si tu ne peux pas tenir ou sauter dessus, si tu as senti un claquement, si un mollet est gonflé et chaud, ou si un point précis de l'os fait mal.
    Douleur d'au plus deux sur dix, disparue le lendemain : tu peux continuer en douceur.
    L'enregistrement continue tout seul. Le coaching ne revient que si tu le choisis.

coaching-back = Je suis de nouveau avec toi. Repars doucement.
    .screen = Coaching de retour

coaching-stays-off = Plus de coaching pour cette sortie. Prends d'abord soin de toi.
    .screen = Le coaching reste coupé

### The day after a red flag: running waits until the runner has said how it is. For the screen.
### Not yet reviewed by a clinician.

hold-chest-title = Pas de course pour l'instant
hold-chest-lines =
    Tu as appuyé sur « poitrine » pendant une sortie. Avant de courir à nouveau, un médecin devrait te dire que c'est bon.
    Si cela revient, au repos ou non, appelle le numéro d'urgence.

hold-dizzy-title = Pas de course pour l'instant
hold-dizzy-lines =
    Tu as appuyé sur « vertige » pendant une sortie. Comment ça va depuis ?
    Si tu as perdu connaissance ou presque, si c'est revenu, ou si tu ne sais pas pourquoi, vois un médecin avant de courir à nouveau.

hold-pain-title = Pas de course pour l'instant
hold-pain-lines =
    Tu as appuyé sur « douleur » pendant une sortie. Comment ça va depuis ?
    Douleur disparue, ou d'au plus deux sur dix et disparue en un jour au plus : commence par une sortie courte et tranquille.
    Douleur qui reste, qui te réveille la nuit ou qui change ta façon de marcher : fais-la d'abord examiner.

hold-still-there = C'est encore là : pas de course aujourd'hui, et vois un médecin.

follow-up-cleared = Un médecin dit que je peux courir
follow-up-gone = C'est passé
follow-up-mild = Au plus deux sur dix, passé en un jour
follow-up-still-there = C'est encore là

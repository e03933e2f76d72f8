"""Fill a fresh Tryton database with invented customers.

Run as `python3 seed.py <trytond.conf> <database>`, after `trytond-admin` made the database. It works
inside the server's own pool rather than over its RPC, because that takes a second instead of many.
Prints one JSON object: the parties and opportunities as the database now holds them.
"""
import datetime
import json
import sys
from decimal import Decimal

from trytond.config import config

config.update_etc(sys.argv[1])

from trytond.pool import Pool  # noqa: E402 (the pool reads the configuration when imported)
from trytond.transaction import Transaction  # noqa: E402

# Phone numbers: 202-555-01xx (North America) and 020 7946 0xxx (Ofcom) are kept for fiction; the
# Chinese ones are patterns of zeros.
PARTIES = [
    {
        'name': '陈慧',
        'building': '东塔三层',
        'contacts': [
            ('mobile', '+86 138 0000 0001'),
            ('email', 'chenhui@example.com'),
        ],
    },
    {
        # Begins like the first, so a reader that stops too early takes one for the other.
        'name': '陈慧敏',
        'building': '西塔三层',
        'contacts': [
            ('mobile', '+86 138 0000 0002'),
            ('phone', '+86 10 5555 0002'),
        ],
    },
    {
        'name': 'Marlow & Finch Ltd',
        'building': 'Lantern House',
        'contacts': [
            ('phone', '+44 20 7946 0018'),
            ('mobile', '+1 202-555-0143'),
            ('email', 'hello@marlowfinch.example'),
            ('fax', '+44 20 7946 0019'),
            ('website', 'https://marlowfinch.example'),
        ],
    },
    {
        # A name that would run, were it ever written as HTML.
        'name': '<img src=x onerror=alert(1)>',
        'building': '<b>Annex</b>',
        'contacts': [('phone', '+1 202-555-0177')],
    },
    {
        'name': 'Tomas Okafor',
        'building': '',
        'contacts': [('email', 'tomas.okafor@example.org')],
    },
    {
        'name': '青岛海棠贸易有限公司',
        'building': '海棠大厦',
        'contacts': [
            ('phone', '+86 532 5555 0006'),
            ('email', 'sales@haitang.example'),
            ('email', 'finance@haitang.example'),
        ],
    },
]

OPPORTUNITIES = [
    {'party': '陈慧', 'description': '年度框架合同', 'amount': '120000.00'},
    {'party': 'Marlow & Finch Ltd', 'description': 'Lamps for the new shop', 'amount': '8450.50'},
]


def main():
    database = sys.argv[2]
    # Where the phonenumbers library is installed it rewrites and refuses numbers; the seed must not
    # depend on what else a machine has.
    from trytond.modules.party import contact_mechanism
    contact_mechanism.phonenumbers = None

    Pool.start()
    Pool(database).init()
    with Transaction().start(database, 1):
        skip_configuration()
        parties = create_parties()
        company, employee = create_own_company()
        sign_admin_up_with(company, employee)
        opportunities = create_opportunities(parties, company, employee)
        print(json.dumps({
            'parties': [describe_party(party) for party in parties],
            'opportunities': [describe_opportunity(one) for one in opportunities],
        }))


def skip_configuration():
    """Without this the client opens configuration wizards over everything after sign-in."""
    Item = Pool().get('ir.module.config_wizard.item')
    Item.write(Item.search([]), {'state': 'done'})


def create_parties():
    Party = Pool().get('party.party')
    return Party.create([{
        'name': party['name'],
        'addresses': [('create', [{
            'name': party['building'],
            'street': '1 Invented Street',
            'city': 'Nowhere',
        }])],
        'contact_mechanisms': [('create', [
            {'type': kind, 'value': value} for kind, value in party['contacts']
        ])],
    } for party in PARTIES])


def create_own_company():
    """An opportunity belongs to a company and an employee of the user; their parties come last."""
    pool = Pool()
    Party = pool.get('party.party')
    own, owner = Party.create([{'name': 'Northgate Sales'}, {'name': 'Alex Rivers'}])
    currency, = pool.get('currency.currency').create([
        {'name': 'Chinese yuan', 'code': 'CNY', 'symbol': '¥'},
    ])
    company, = pool.get('company.company').create([
        {'party': own.id, 'currency': currency.id},
    ])
    employee, = pool.get('company.employee').create([
        {'party': owner.id, 'company': company.id},
    ])
    return company, employee


def sign_admin_up_with(company, employee):
    pool = Pool()
    User = pool.get('res.user')
    admin, = User.search([('login', '=', 'admin')])
    User.write([admin], {
        'companies': [('add', [company.id])],
        'company': company.id,
        'employees': [('add', [employee.id])],
        'employee': employee.id,
    })


def create_opportunities(parties, company, employee):
    Opportunity = Pool().get('sale.opportunity')
    by_name = {party.name: party for party in parties}
    with Transaction().set_context(company=company.id):
        return Opportunity.create([{
            'party': by_name[one['party']].id,
            'contact': by_name[one['party']].contact_mechanisms[0].id,
            'company': company.id,
            'employee': employee.id,
            'description': one['description'],
            'amount': Decimal(one['amount']),
            'start_date': datetime.date(2026, 1, 15),
        } for one in OPPORTUNITIES])


def describe_party(party):
    def values(*kinds):
        return [one.value for one in party.contact_mechanisms if one.type in kinds]
    return {
        'id': str(party.id),
        'name': party.name,
        'building': party.addresses[0].name or '',
        'phones': values('phone', 'mobile'),
        'emails': values('email'),
    }


def describe_opportunity(opportunity):
    return {
        'id': str(opportunity.id),
        'party': opportunity.party.name,
        'partyId': str(opportunity.party.id),
        'description': opportunity.description,
        'amount': str(opportunity.amount),
    }


main()
